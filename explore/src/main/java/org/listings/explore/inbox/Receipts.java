package org.listings.explore.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.listings.inbox.InboxName;
import org.listings.inbox.Receipt;

/** What the receipts in the inbox say of the files that were dropped. */
public final class Receipts {

    private static final int MOST = 200;

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
    public record FileState(
            String file, String status, int items, int problems, String reason, Instant changedAt) {

        private static FileState of(Receipt receipt, Instant changedAt) throws IOException {
            return new FileState(
                    receipt.file(),
                    receipt.status(),
                    receipt.items(),
                    receipt.problems(),
                    receipt.reason().isEmpty() ? null : receipt.reason(),
                    changedAt);
        }
    }

    /**
     * The receipts that changed last, latest first, at most 200.
     *
     * @throws IOException when the folder cannot be read
     */
    public List<FileState> latest() throws IOException {
        if (Files.notExists(inbox)) {
            return List.of();
        }
        record Dated(Path path, Instant at) {}
        List<Dated> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(inbox)) {
            for (Path path : (Iterable<Path>) files::iterator) {
                if (path.getFileName().toString().endsWith(InboxName.RECEIPT)) {
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

    private static Optional<FileState> read(Path path, Instant changedAt) {
        Optional<Receipt> receipt = Receipt.at(path);
        if (receipt.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FileState.of(receipt.get(), changedAt));
        } catch (IOException beingReplaced) {
            return Optional.empty();
        }
    }
}
