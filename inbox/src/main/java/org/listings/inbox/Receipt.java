package org.listings.inbox;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is told of a file, as the ingest service wrote it, but for its items. */
public final class Receipt {

    private static final String PROBLEM_COUNT = "problem_count";

    private final Path path;
    private final Map<String, Object> head;

    private Receipt(Path path, Map<String, Object> head) {
        this.path = path;
        this.head = head;
    }

    /**
     * Something about one line.
     *
     * @param code what kind of problem
     * @param detail what it is there
     */
    public record Problem(int line, String code, String detail) {}

    /** The receipt in that place; empty when there is none that can be read. */
    public static Optional<Receipt> at(Path receipt) {
        try {
            return Optional.of(ReceiptFile.head(receipt))
                    .filter(head -> !head.isEmpty())
                    .map(head -> new Receipt(receipt, head));
        } catch (IOException beingReplaced) {
            return Optional.empty();
        }
    }

    /** The receipt beside where a file was dropped; empty when it has none yet. */
    public static Optional<Receipt> of(Path folder, String file) {
        return at(ReceiptName.beside(folder, file));
    }

    /** The receipt beside a file. */
    public static Optional<Receipt> beside(Path file) {
        return of(file.getParent(), file.getFileName().toString());
    }

    /** Which file it is about. */
    public String file() {
        return text("file");
    }

    /** As receipts write it: waiting, published, searchable, failed, skipped. */
    public String status() {
        return text("status");
    }

    /** How many items the file has. */
    public int items() {
        return number("item_count");
    }

    /** How many problems its page has. */
    public int problems() throws IOException {
        return head.containsKey(PROBLEM_COUNT)
                ? number(PROBLEM_COUNT)
                : ReceiptFile.countProblems(path);
    }

    /** The first so many of them. */
    public List<Problem> problems(int most) throws IOException {
        return ReceiptFile.problems(path, most);
    }

    /** Why it waits, failed or was skipped, and what to do; else empty. */
    public String reason() {
        return (text("reason") + " " + text("what_to_do")).strip();
    }

    /** A field as text; empty when it is null or not there. */
    public String text(String field) {
        Object value = head.get(field);
        return value == null ? "" : value.toString();
    }

    private int number(String field) {
        return head.get(field) instanceof Number number ? number.intValue() : 0;
    }

    /** Writes all of it, items too, on one line. */
    public void copyTo(Writer out) throws IOException {
        ReceiptFile.copy(path, out);
    }

    /** Whether nothing more will become of the file. */
    public boolean isFinal() {
        return isSearchable() || isSkipped() || isFailed();
    }

    public boolean isSearchable() {
        return status().equals("searchable");
    }

    public boolean isFailed() {
        return status().equals("failed");
    }

    public boolean isSkipped() {
        return status().equals("skipped");
    }

    public boolean isWaiting() {
        return status().equals("waiting");
    }
}
