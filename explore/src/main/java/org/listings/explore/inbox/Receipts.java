package org.listings.explore.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the receipts in the inbox say of the files that were dropped. */
public final class Receipts {

    private static final int MOST = 200;
    private static final String ENDING = ".receipt.json";
    private static final JsonMapper JSON = new JsonMapper();

    private final Path inbox;

    /** Of that folder. */
    public Receipts(Path inbox) {
        this.inbox = inbox;
    }

    /**
     * What became of a file.
     *
     * @param file its name
     * @param status waiting, published, searchable, failed or skipped
     * @param items how many items it has
     * @param problems how many problems its page has
     * @param reason why it failed, waits or was skipped, and what to do; null otherwise
     * @param changedAt when the receipt last changed
     */
    public record Receipt(
            String file,
            String status,
            int items,
            int problems,
            String reason,
            Instant changedAt) {}

    /**
     * The receipts that changed last, latest first, at most 200.
     *
     * @throws IOException when the folder cannot be read
     */
    public List<Receipt> latest() throws IOException {
        if (Files.notExists(inbox)) {
            return List.of();
        }
        record Dated(Path path, Instant at) {}
        List<Dated> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(inbox)) {
            for (Path path : (Iterable<Path>) files::iterator) {
                if (path.getFileName().toString().endsWith(ENDING)) {
                    modified(path).ifPresent(at -> found.add(new Dated(path, at)));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Dated::at).reversed().thenComparing(Dated::path))
                .limit(MOST)
                .map(each -> read(each.path(), each.at()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Instant> modified(Path path) {
        try {
            return Optional.of(Files.getLastModifiedTime(path).toInstant());
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }

    private static Optional<Receipt> read(Path path, Instant changedAt) {
        try {
            JsonNode json = JSON.readTree(path.toFile());
            String name = path.getFileName().toString();
            String byName = name.substring(0, name.length() - ENDING.length());
            String reason = json.path("reason").asText("");
            boolean hasReason = json.hasNonNull("reason") && !reason.isBlank();
            return Optional.of(
                    new Receipt(
                            json.path("file").asText(byName),
                            json.path("status").asText("unknown"),
                            json.path("item_count").asInt(),
                            json.path("problems").size(),
                            hasReason
                                    ? (reason + " " + json.path("what_to_do").asText("")).strip()
                                    : null,
                            changedAt));
        } catch (IOException beingReplaced) {
            return Optional.empty();
        }
    }
}
