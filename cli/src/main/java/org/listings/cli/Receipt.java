package org.listings.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.listings.ingest.receipt.ReceiptName;

/**
 * What the inbox says of a file.
 *
 * @param status as receipts write it: waiting, published, searchable, failed, skipped
 * @param items how many items the file has
 * @param reason why it waits, failed or was skipped, and what to do; else empty
 */
record Receipt(String status, int items, String reason) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The receipt beside where the file was dropped; empty when it has none yet. */
    static Optional<Receipt> of(Home home, String fileName) {
        Path receipt = ReceiptName.beside(home.inbox(), fileName);
        if (Files.notExists(receipt)) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(receipt.toFile());
            String reason = json.path("reason").asText("");
            String whatToDo = json.path("what_to_do").asText("");
            return Optional.of(
                    new Receipt(
                            json.path("status").asText(),
                            json.path("item_count").asInt(),
                            json.path("reason").isNull() ? "" : reason + " " + whatToDo));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether nothing more will become of the file. */
    boolean isFinal() {
        return status.equals("searchable") || isSkipped() || isFailed();
    }

    boolean isFailed() {
        return status.equals("failed");
    }

    boolean isSkipped() {
        return status.equals("skipped");
    }

    /** For a list of failed files: a colon and the reason, when the receipt is still there. */
    static String why(Home home, Path failed) {
        return of(home, failed.getFileName().toString())
                .filter(Receipt::isFailed)
                .map(receipt -> ": " + receipt.reason())
                .orElse("");
    }
}
