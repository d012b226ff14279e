package org.listings.ingest;

import static org.listings.ingest.Milestones.Milestone.ALL_ITEMS_SENT;
import static org.listings.ingest.Milestones.Milestone.ARCHIVED;
import static org.listings.ingest.Milestones.Milestone.COMMITTED;
import static org.listings.ingest.Milestones.Milestone.FIRST_ITEM_SENT;
import static org.listings.ingest.Milestones.Milestone.RECEIPT_WRITTEN;
import static org.listings.ingest.Milestones.Milestone.SCANNED;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.apache.kafka.common.KafkaException;
import org.listings.ingest.inbox.Departure;
import org.listings.ingest.inbox.InboxFile;
import org.listings.ingest.publish.Published;
import org.listings.ingest.publish.Publisher;
import org.listings.ingest.receipt.ReceiptBody;
import org.listings.ingest.receipt.ReceiptHead;
import org.listings.ingest.receipt.Receipts;
import org.listings.ingest.text.FileScan;
import org.listings.ingest.text.Refusal;
import org.listings.ingest.text.RefusedFile;
import org.listings.schemas.IngestedFile;
import org.listings.schemas.RawItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one file from the inbox: commit, receipt, move, in this order. Until the move the file
 * itself is the reminder that something is left to do, and the ledger tells how much.
 */
final class FileIntake {

    private static final Logger log = LoggerFactory.getLogger(FileIntake.class);

    private final ListingFileReader reader;
    private final Receipts receipts;
    private final Departure departure;
    private final Clock clock;
    private final Milestones milestones;
    private final Runnable beforeEachItem;

    /**
     * @param beforeEachItem may throw to give a file up in the middle, when the service is to stop
     */
    FileIntake(
            ListingFileReader reader,
            Receipts receipts,
            Departure departure,
            Clock clock,
            Milestones milestones,
            Runnable beforeEachItem) {
        this.reader = reader;
        this.receipts = receipts;
        this.departure = departure;
        this.clock = clock;
        this.milestones = milestones;
        this.beforeEachItem = beforeEachItem;
    }

    /** Scans a file that the inbox found whole. */
    FileScan scan(InboxFile file) throws IOException {
        FileScan scan = reader.scan(file.path());
        milestones.passed(SCANNED);
        return scan;
    }

    /**
     * Does what is left to do for a file whose content is published: after a crash the receipt and
     * the move; for a content that was dropped again, just the move.
     */
    Outcome finish(InboxFile file, FileScan scan, IngestedFile before) throws IOException {
        String sha256 = scan.sha256();
        boolean known = receipts.saysPublished(file.name(), sha256);
        boolean crashed = before.getFile().equals(file.name()) && !departure.isArchived(sha256);
        if (crashed && !known) {
            writeReceiptAgain(file, scan, before);
        } else if (!crashed && known) {
            receipts.droppedAgain(file.name(), clock.instant());
        } else if (!crashed) {
            receipts.beside(ReceiptHead.skipped(file.name(), before));
        }
        depart(file, sha256);
        return crashed ? Outcome.PUBLISHED : Outcome.SKIPPED;
    }

    /** Puts a file aside that can never become listings. */
    void refuse(InboxFile file, FileScan scan, Refusal refusal) throws IOException {
        // Without a scan there is no hash; the name serves as well to tell its folder from others.
        String key =
                scan == null
                        ? "unread-" + Integer.toHexString(file.name().hashCode())
                        : scan.sha256();
        Path target = departure.failed(file, key);
        receipts.failed(ReceiptHead.failed(file.name(), scan, refusal, target.toString()), target);
        departure.toFailed(file, key, target);
    }

    /**
     * Publishes a file that was not published before.
     *
     * @throws RefusedFile when it cannot become listings; nothing of it is visible then
     * @throws KafkaException when Kafka or the registry is away; it may or may not be published
     */
    IngestedFile publish(InboxFile file, FileScan scan, Publisher publisher) throws IOException {
        Instant now = clock.instant();
        try (ReceiptBody body = receipts.body()) {
            publisher.begin();
            ReadListing listing;
            try {
                listing = reader.read(file.path(), file.name(), scan, now, sink(publisher, body));
                milestones.passed(ALL_ITEMS_SENT);
            } catch (IOException | RefusedFile e) {
                publisher.abort();
                throw e;
            }
            IngestedFile entry = Published.entry(file.name(), scan, listing.items(), now);
            publisher.commit(entry);
            milestones.passed(COMMITTED);
            receipts.published(head(entry, file, scan, listing), body);
            milestones.passed(RECEIPT_WRITTEN);
            depart(file, scan.sha256());
            return entry;
        }
    }

    private ItemSink sink(Publisher publisher, ReceiptBody body) {
        return new ItemSink() {
            @Override
            public void item(RawItem item) throws IOException {
                beforeEachItem.run();
                publisher.item(item);
                body.item(item);
                if (item.getPosition() == 1) {
                    milestones.passed(FIRST_ITEM_SENT);
                }
            }

            @Override
            public void problem(int line, String code, String detail) throws IOException {
                body.problem(line, code, detail);
            }
        };
    }

    /** A crash came between commit and receipt: the same file gives the same items again. */
    private void writeReceiptAgain(InboxFile file, FileScan scan, IngestedFile before)
            throws IOException {
        try (ReceiptBody body = receipts.body()) {
            ReadListing listing;
            try {
                Instant then = before.getPublishedAt();
                listing = reader.read(file.path(), file.name(), scan, then, noting(body));
            } catch (RefusedFile byNewerCode) {
                listing = new ReadListing(null, before.getItems());
            }
            receipts.published(head(before, file, scan, listing), body);
        }
    }

    private static ItemSink noting(ReceiptBody body) {
        return new ItemSink() {
            @Override
            public void item(RawItem item) throws IOException {
                body.item(item);
            }

            @Override
            public void problem(int line, String code, String detail) throws IOException {
                body.problem(line, code, detail);
            }
        };
    }

    private ReceiptHead head(
            IngestedFile entry, InboxFile file, FileScan scan, ReadListing listing) {
        return ReceiptHead.published(
                entry, scan, file.dropped(), listing.pageTitle(), reader.version());
    }

    private void depart(InboxFile file, String sha256) throws IOException {
        departure.toArchive(file, sha256);
        if (!departure.isArchived(sha256)) {
            log.atWarn()
                    .addKeyValue("file", file.name())
                    .addKeyValue("sha256", sha256)
                    .log("published, and replaced or removed before it was archived");
        }
        milestones.passed(ARCHIVED);
    }
}
