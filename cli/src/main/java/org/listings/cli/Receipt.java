package org.listings.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.listings.ingest.receipt.ReceiptName;

/** What is told of a file, as the ingest service wrote it. */
record Receipt(JsonNode json) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The receipt beside where the file was dropped; empty when it has none yet. */
    static Optional<Receipt> of(Home home, String fileName) {
        return at(ReceiptName.beside(home.inbox(), fileName));
    }

    /** The receipt beside a file. */
    static Optional<Receipt> beside(Path file) {
        return at(ReceiptName.beside(file.getParent(), file.getFileName().toString()));
    }

    /** The receipt in that place; empty when there is none that can be read. */
    static Optional<Receipt> at(Path receipt) {
        if (Files.notExists(receipt)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Receipt(JSON.readTree(receipt.toFile())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** As receipts write it: waiting, published, searchable, failed, skipped. */
    String status() {
        return json.path("status").asText();
    }

    /** How many items the file has. */
    int items() {
        return json.path("item_count").asInt();
    }

    /** Why it waits, failed or was skipped, and what to do; else empty. */
    String reason() {
        return json.path("reason").isTextual() ? text("reason") + " " + text("what_to_do") : "";
    }

    /** A field as text; empty when it is null or not there. */
    String text(String field) {
        JsonNode value = json.path(field);
        return value.isNull() ? "" : value.asText("");
    }

    /** Whether nothing more will become of the file. */
    boolean isFinal() {
        return isSearchable() || isSkipped() || isFailed();
    }

    boolean isSearchable() {
        return status().equals("searchable");
    }

    boolean isFailed() {
        return status().equals("failed");
    }

    boolean isSkipped() {
        return status().equals("skipped");
    }

    boolean isWaiting() {
        return status().equals("waiting");
    }
}
