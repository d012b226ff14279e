package org.listings.ingest;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.listings.ingest.publish.Published;
import org.listings.ingest.publish.Publisher;
import org.listings.ingest.text.FileScan;
import org.listings.ingest.text.Refusal;
import org.listings.ingest.text.RefusedFile;
import org.listings.schemas.IngestedFile;
import org.listings.schemas.RawItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Splits one archived file again: all of its items in one transaction with the ledger's entry. They
 * carry the name and the time that they had.
 */
final class Resplit {

    private static final Logger log = LoggerFactory.getLogger(Resplit.class);

    private final ListingFileReader reader;
    private final Publisher publisher;
    private final Runnable beforeEachItem;

    /**
     * @param beforeEachItem may throw to give a file up in the middle, when the service is to stop
     */
    Resplit(ListingFileReader reader, Publisher publisher, Runnable beforeEachItem) {
        this.reader = reader;
        this.publisher = publisher;
        this.beforeEachItem = beforeEachItem;
    }

    /**
     * Publishes its items, or that this code makes none of it, with the reason.
     *
     * @param before the entry of the first ledger
     * @throws IOException when it cannot be read now
     * @throws KafkaException when Kafka or the registry is away
     */
    void file(Path archived, IngestedFile before) throws IOException {
        FileScan scan = reader.scan(archived);
        if (scan.refusal() != null) {
            refuse(before, scan.refusal());
            return;
        }
        publisher.begin();
        try {
            ReadListing listing =
                    reader.read(
                            archived,
                            before.getFile(),
                            scan,
                            before.getPublishedAt(),
                            this::publish);
            publisher.commit(
                    Published.entry(
                            before.getFile(), scan, listing.items(), before.getPublishedAt()));
        } catch (RefusedFile refused) {
            publisher.abort();
            refuse(before, refused.refusal());
        } catch (IOException e) {
            publisher.abort();
            throw e;
        } catch (KafkaException e) {
            if (!Outage.isOrHas(e, RecordTooLargeException.class)) {
                throw e;
            }
            publisher.abort();
            refuse(before, Refusals.tooLarge(e));
        }
    }

    /** Notes that the archive does not have it: this generation lacks its items until it has. */
    void missing(IngestedFile before, Path archived) {
        refuse(before, Refusals.archiveMissing(archived));
    }

    private void publish(RawItem item) {
        beforeEachItem.run();
        publisher.item(item);
    }

    private void refuse(IngestedFile before, Refusal refusal) {
        log.atWarn()
                .addKeyValue("file", before.getFile())
                .addKeyValue("reason", refusal.reason())
                .log("an archived file makes no items any more");
        publisher.begin();
        publisher.commit(Published.refused(before, refusal.code()));
    }
}
