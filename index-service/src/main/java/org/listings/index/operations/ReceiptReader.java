package org.listings.index.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what receipts say. A published file is one happening, when it was published, that is
 * written over when all of it is searchable; every refusal and every repetition is one of its own.
 */
final class ReceiptReader {

    private static final Logger log = LoggerFactory.getLogger(ReceiptReader.class);
    private static final JsonMapper JSON = new JsonMapper();

    private ReceiptReader() {}

    /** The happening; empty when the record is no receipt. */
    static Optional<Happening> read(ConsumerRecord<byte[], byte[]> record) {
        try {
            JsonNode receipt = JSON.readTree(record.value() == null ? new byte[0] : record.value());
            if (receipt.path("status").isTextual() && receipt.path("file").isTextual()) {
                return Optional.of(happening(receipt, record));
            }
        } catch (IOException | DateTimeException notOurs) {
            log.atDebug().addKeyValue("reason", notOurs.toString()).log("no receipt");
        }
        log.atWarn()
                .addKeyValue("topic", record.topic())
                .addKeyValue("offset", record.offset())
                .log("no receipt; passed over");
        return Optional.empty();
    }

    private static Happening happening(JsonNode receipt, ConsumerRecord<byte[], byte[]> record) {
        String outcome = receipt.get("status").textValue();
        ObjectNode fields = JSON.createObjectNode();
        fields.put("kind", "file");
        fields.set("file", receipt.get("file"));
        fields.set("outcome", receipt.get("status"));
        copy(receipt, "sha256", fields, "sha256");
        copy(receipt, "code", fields, "code");
        copy(receipt, "reason", fields, "why");
        copy(receipt, "bytes", fields, "bytes");
        copy(receipt, "encoding", fields, "encoding");
        copy(receipt, "splitter_version", fields, "splitter_version");
        boolean published = outcome.equals("published") || outcome.equals("searchable");
        if (!published) {
            return new Happening(
                    "file-%d-%d".formatted(record.partition(), record.offset()),
                    Instant.ofEpochMilli(record.timestamp()),
                    fields);
        }
        copy(receipt, "item_count", fields, "items");
        copy(receipt, "dropped_at", fields, "dropped_at");
        copy(receipt, "published_at", fields, "published_at");
        copy(receipt, "searchable_at", fields, "searchable_at");
        copy(receipt, "searchable_in", fields, "generation");
        Instant publishedAt = Instant.parse(receipt.path("published_at").asText());
        if (receipt.path("searchable_at").isTextual()) {
            Instant began =
                    receipt.path("dropped_at").isTextual()
                            ? Instant.parse(receipt.get("dropped_at").textValue())
                            : publishedAt;
            Instant found = Instant.parse(receipt.get("searchable_at").textValue());
            fields.put("seconds_to_searchable", Duration.between(began, found).toMillis() / 1000.0);
        }
        return new Happening("file-" + receipt.path("sha256").asText(), publishedAt, fields);
    }

    private static void copy(JsonNode from, String name, ObjectNode to, String as) {
        JsonNode value = from.path(name);
        if (!value.isMissingNode() && !value.isNull()) {
            to.set(as, value);
        }
    }
}
