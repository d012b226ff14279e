package org.listings.ingest.receipt;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.listings.inbox.ReceiptFile;
import org.listings.inbox.ReceiptName;

/**
 * The receipts: one for each published content, kept for ever under its SHA-256, and a copy beside
 * where the file was dropped, which the next file of that name replaces.
 */
public final class Receipts {

    private static final String JSON = ".json";

    private final Path inbox;
    private final Path kept;
    private final Consumer<Map<String, Object>> told;

    /**
     * @param inbox where copies appear
     * @param kept where each content's receipt is kept
     */
    public Receipts(Path inbox, Path kept) {
        this(inbox, kept, head -> {});
    }

    /**
     * @param inbox where copies appear
     * @param kept where each content's receipt is kept
     * @param told hears what a receipt says, but for its items and problems, once it is written;
     *     not of files that wait
     */
    public Receipts(Path inbox, Path kept, Consumer<Map<String, Object>> told) {
        this.inbox = inbox;
        this.kept = kept;
        this.told = told;
    }

    /** Removes what a crash left half written. */
    public void clear() throws IOException {
        for (Path folder : new Path[] {inbox, kept}) {
            try (DirectoryStream<Path> left =
                    Files.newDirectoryStream(folder, ".{spool,receipt}-*.tmp")) {
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A new body, to be closed by the caller. */
    public ReceiptBody body() throws IOException {
        return new ReceiptBody(kept);
    }

    /** Writes the receipt of a content that is published: the one that is kept, and its copy. */
    public void published(ReceiptHead head, ReceiptBody body) throws IOException {
        Map<String, Object> fields = head.fields();
        fields.put(ReceiptHead.PROBLEM_COUNT, body.problemCount());
        Path receipt = ofContent((String) fields.get(ReceiptHead.SHA256));
        ReceiptJson.write(receipt, fields, body.problems(), body.items());
        copy(receipt, beside((String) fields.get(ReceiptHead.FILE)));
        told.accept(fields);
    }

    /** Writes a receipt without items beside where its file was dropped. */
    public void beside(ReceiptHead head) throws IOException {
        write(head, beside((String) head.fields().get(ReceiptHead.FILE)));
        told.accept(head.fields());
    }

    /** Tells in a file's receipt what it waits for, unless that says so already. */
    public void waiting(ReceiptHead head) throws IOException {
        Path receipt = beside((String) head.fields().get(ReceiptHead.FILE));
        Map<String, Object> said = ReceiptFile.head(receipt);
        if (!head.fields().equals(said)) {
            write(head, receipt);
        }
    }

    /** Writes a failed file's receipt beside where it was dropped and beside where it goes. */
    public void failed(ReceiptHead head, Path target) throws IOException {
        beside(head);
        write(head, ReceiptName.beside(target.getParent(), target.getFileName().toString()));
    }

    private void write(ReceiptHead head, Path receipt) throws IOException {
        try (ReceiptBody none = body()) {
            ReceiptJson.write(receipt, head.fields(), none.problems(), none.items());
        }
    }

    /** Whether the file's receipt says that this content was published from it. */
    public boolean saysPublished(String file, String sha256) throws IOException {
        return isOf(sha256, ReceiptFile.head(beside(file)));
    }

    /** Adds to a file's receipt that it was dropped again. */
    public void droppedAgain(String file, Instant when) throws IOException {
        Path receipt = beside(file);
        ReceiptJson.amend(receipt, Map.of(ReceiptHead.DROPPED_AGAIN_AT, when.toString()));
        Map<String, Object> head = ReceiptFile.head(receipt);
        head.put(ReceiptHead.STATUS, Status.SKIPPED.text());
        told.accept(head);
    }

    /** Adds when all items of a content could be found, and in which generation's index. */
    public void searchable(String sha256, Instant when, String generation) throws IOException {
        Path receipt = ofContent(sha256);
        Map<String, Object> changes =
                Map.of(
                        ReceiptHead.STATUS, Status.SEARCHABLE.text(),
                        ReceiptHead.SEARCHABLE_AT, when.toString(),
                        ReceiptHead.SEARCHABLE_IN, generation);
        try {
            ReceiptJson.amend(receipt, changes);
            Map<String, Object> head = ReceiptFile.head(receipt);
            Path copy = beside((String) head.get(ReceiptHead.FILE));
            if (isOf(sha256, ReceiptFile.head(copy))) {
                ReceiptJson.amend(copy, changes);
            }
            told.accept(head);
        } catch (NoSuchFileException | java.io.FileNotFoundException removed) {
            // Whoever removes a receipt does not wait for it.
            return;
        }
    }

    /** The contents that are published and not known to be searchable. */
    public List<Outstanding> outstanding() throws IOException {
        List<Outstanding> outstanding = new ArrayList<>();
        try (DirectoryStream<Path> receipts = Files.newDirectoryStream(kept, "*" + JSON)) {
            for (Path receipt : receipts) {
                outstanding(ReceiptFile.head(receipt)).ifPresent(outstanding::add);
            }
        }
        return outstanding;
    }

    /** The content, if it is published and not known to be searchable. */
    public Optional<Outstanding> outstanding(String sha256) throws IOException {
        return outstanding(ReceiptFile.head(ofContent(sha256)));
    }

    private static Optional<Outstanding> outstanding(Map<String, Object> head) {
        if (!Status.PUBLISHED.text().equals(head.get(ReceiptHead.STATUS))) {
            return Optional.empty();
        }
        return Optional.of(
                new Outstanding(
                        (String) head.get(ReceiptHead.SHA256),
                        (Integer) head.get(ReceiptHead.ITEM_COUNT),
                        Instant.parse((String) head.get(ReceiptHead.PUBLISHED_AT))));
    }

    private static boolean isOf(String sha256, Map<String, Object> head) {
        Object status = head.get(ReceiptHead.STATUS);
        return sha256.equals(head.get(ReceiptHead.SHA256))
                && (Status.PUBLISHED.text().equals(status)
                        || Status.SEARCHABLE.text().equals(status));
    }

    private Path ofContent(String sha256) {
        return kept.resolve(sha256 + JSON);
    }

    private Path beside(String file) {
        return ReceiptName.beside(inbox, file);
    }

    private static void copy(Path receipt, Path target) throws IOException {
        Path draft = target.resolveSibling(".receipt-" + UUID.randomUUID() + ".tmp");
        try {
            Files.copy(receipt, draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
