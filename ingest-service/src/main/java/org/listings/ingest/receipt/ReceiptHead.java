package org.listings.ingest.receipt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.listings.ingest.text.FileScan;
import org.listings.ingest.text.Refusal;
import org.listings.schemas.IngestedFile;

/**
 * A receipt but for its items and problems, in the order in which it is written. Every field is
 * always there, null where it does not apply, so that readers need not ask.
 */
public final class ReceiptHead {

    static final String FILE = "file";
    static final String SHA256 = "sha256";
    static final String STATUS = "status";
    static final String ITEM_COUNT = "item_count";
    static final String PROBLEM_COUNT = "problem_count";
    static final String DROPPED_AT = "dropped_at";
    static final String PUBLISHED_AT = "published_at";
    static final String SEARCHABLE_AT = "searchable_at";
    static final String SEARCHABLE_IN = "searchable_in";
    static final String DROPPED_AGAIN_AT = "dropped_again_at";

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private ReceiptHead(String file, Status status) {
        fields.put(FILE, file);
        fields.put(STATUS, status.text());
        for (String name :
                new String[] {
                    "code",
                    "reason",
                    "what_to_do",
                    "line",
                    SHA256,
                    "bytes",
                    "encoding",
                    "encoding_told_by",
                    "page_title",
                    ITEM_COUNT,
                    PROBLEM_COUNT,
                    DROPPED_AT,
                    PUBLISHED_AT,
                    SEARCHABLE_AT,
                    SEARCHABLE_IN,
                    "same_as",
                    DROPPED_AGAIN_AT,
                    "moved_to",
                    "splitter_version"
                }) {
            fields.put(name, null);
        }
    }

    /** Of a file whose items are in the raw log. */
    public static ReceiptHead published(
            IngestedFile published,
            FileScan scan,
            Instant dropped,
            String pageTitle,
            String splitterVersion) {
        return new ReceiptHead(published.getFile(), Status.PUBLISHED)
                .with(SHA256, published.getSha256())
                .with("bytes", published.getBytes())
                .with("encoding", published.getEncoding())
                .with(
                        "encoding_told_by",
                        scan.encoding() == null ? null : scan.encoding().because())
                .with("page_title", pageTitle)
                .with(ITEM_COUNT, published.getItems())
                .with(DROPPED_AT, earlier(dropped, published.getPublishedAt()))
                .with(PUBLISHED_AT, published.getPublishedAt())
                .with("splitter_version", splitterVersion);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one.truncatedTo(ChronoUnit.MILLIS) : other;
    }

    /** Of a file whose content was published before. */
    public static ReceiptHead skipped(String file, IngestedFile before) {
        String where =
                before.getFile().equals(file)
                        ? "from a file of the same name"
                        : "from \"" + before.getFile() + "\"";
        return new ReceiptHead(file, Status.SKIPPED)
                .with("code", "seen-before")
                .with("reason", "The same content was published before, " + where + ".")
                .with("what_to_do", "Nothing: its items are not published twice.")
                .with(SHA256, before.getSha256())
                .with("bytes", before.getBytes())
                .with("encoding", before.getEncoding())
                .with(ITEM_COUNT, before.getItems())
                .with(PUBLISHED_AT, before.getPublishedAt())
                .with("same_as", before.getFile());
    }

    /** Of a file that can never become listings. */
    public static ReceiptHead failed(String file, FileScan scan, Refusal refusal, String movedTo) {
        ReceiptHead head =
                new ReceiptHead(file, Status.FAILED).because(refusal).with("moved_to", movedTo);
        if (scan != null) {
            head.with(SHA256, scan.sha256()).with("bytes", scan.bytes());
            if (scan.encoding() != null) {
                head.with("encoding", scan.encoding().name())
                        .with("encoding_told_by", scan.encoding().because());
            }
        }
        return head;
    }

    /** Of a file that is held until something else is back. */
    public static ReceiptHead waiting(String file, Refusal why) {
        return new ReceiptHead(file, Status.WAITING).because(why);
    }

    private ReceiptHead because(Refusal refusal) {
        return with("code", refusal.code())
                .with("reason", refusal.reason())
                .with("what_to_do", refusal.whatToDo())
                .with("line", refusal.line() > 0 ? refusal.line() : null);
    }

    private ReceiptHead with(String name, Object value) {
        fields.put(name, value instanceof Instant ? value.toString() : value);
        return this;
    }

    /** The fields in order; values are text, numbers or null. */
    public Map<String, Object> fields() {
        return new LinkedHashMap<>(fields);
    }
}
