package org.listings.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.listings.ingest.inbox.Folders;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;

/**
 * What the ingest service is told from outside.
 *
 * @param folders where files are and go
 * @param pollEvery how often the inbox is looked at when nothing wakes the service
 * @param stillFor how long a file must not have changed to be whole
 * @param transactionalId of the one service on this inbox
 * @param transactionTimeout how long publishing one file may take
 * @param limits of one file
 * @param kafka client properties, passed through
 */
public record IngestConfig(
        Folders folders,
        Duration pollEvery,
        Duration stillFor,
        String transactionalId,
        Duration transactionTimeout,
        Limits limits,
        Map<String, Object> kafka) {

    private static final String POLL_EVERY = "LISTINGS_INBOX_POLL_EVERY";
    private static final String STILL_FOR = "LISTINGS_INBOX_STILL_FOR";
    private static final String TRANSACTION_TIMEOUT = "LISTINGS_INGEST_TRANSACTION_TIMEOUT";

    public IngestConfig {
        kafka = Map.copyOf(kafka);
        if (pollEvery.toMillis() < 1) {
            throw new BadSetting(POLL_EVERY, pollEvery, "must be at least 1ms");
        }
        if (transactionTimeout.toMillis() < 1_000
                || transactionTimeout.toMillis() > Integer.MAX_VALUE) {
            throw new BadSetting(
                    TRANSACTION_TIMEOUT, transactionTimeout, "must be from 1s to 24 days");
        }
    }

    /** Reads the settings that the module's README lists. */
    public static IngestConfig from(Settings settings) {
        Folders usual = Folders.under(settings.path("LISTINGS_HOME", Path.of(".listings")));
        return new IngestConfig(
                new Folders(
                        settings.path("LISTINGS_INBOX", usual.inbox()),
                        settings.path("LISTINGS_ARCHIVE", usual.archive()),
                        settings.path("LISTINGS_FAILED", usual.failed()),
                        settings.path("LISTINGS_RECEIPTS", usual.receipts())),
                settings.duration(POLL_EVERY, Duration.ofSeconds(1)),
                settings.duration(STILL_FOR, Duration.ofSeconds(2)),
                settings.text("LISTINGS_INGEST_TRANSACTIONAL_ID", "listings-ingest"),
                settings.duration(TRANSACTION_TIMEOUT, Duration.ofMinutes(15)),
                new Limits(
                        settings.number(
                                "LISTINGS_INGEST_MAX_LINE_CHARACTERS",
                                Limits.USUAL.lineCharacters(),
                                1_000),
                        settings.number(
                                "LISTINGS_INGEST_MAX_ITEM_BYTES", Limits.USUAL.itemBytes(), 1_000)),
                settings.kafka());
    }
}
