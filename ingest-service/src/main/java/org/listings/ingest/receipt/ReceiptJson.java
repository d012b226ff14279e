package org.listings.ingest.receipt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import org.listings.inbox.ReceiptFile;

/** Writes receipts without ever holding their items in memory. */
final class ReceiptJson {

    private static final JsonFactory JSON = new ObjectMapper().getFactory();

    private ReceiptJson() {}

    /** Writes a whole receipt, or nothing when it fails. */
    static void write(Path target, Map<String, Object> head, Spool problems, Spool items)
            throws IOException {
        replace(
                target,
                json -> {
                    json.writeStartObject();
                    for (var field : head.entrySet()) {
                        json.writeObjectField(field.getKey(), field.getValue());
                    }
                    json.writeFieldName(ReceiptFile.PROBLEMS);
                    problems.copyTo(json);
                    json.writeFieldName(ReceiptFile.ITEMS);
                    items.copyTo(json);
                    json.writeEndObject();
                });
    }

    /** Writes a receipt again with some of its fields changed. */
    static void amend(Path receipt, Map<String, ?> changes) throws IOException {
        replace(
                receipt,
                json -> {
                    try (JsonParser old = JSON.createParser(receipt.toFile())) {
                        old.nextToken();
                        json.writeStartObject();
                        while (old.nextToken() == JsonToken.FIELD_NAME) {
                            String name = old.currentName();
                            json.writeFieldName(name);
                            old.nextToken();
                            if (changes.containsKey(name)) {
                                old.skipChildren();
                                json.writeObject(changes.get(name));
                            } else {
                                json.copyCurrentStructure(old);
                            }
                        }
                        json.writeEndObject();
                    }
                });
    }

    private static void replace(Path target, Writing writing) throws IOException {
        Path draft = target.resolveSibling(".receipt-" + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel file =
                            FileChannel.open(
                                    draft,
                                    StandardOpenOption.CREATE_NEW,
                                    StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file));
                    JsonGenerator json = JSON.createGenerator(out)) {
                json.setPrettyPrinter(new DefaultPrettyPrinter());
                writing.to(json);
                json.flush();
                file.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }
}
