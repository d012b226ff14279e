package org.listings.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.listings.ingest.inbox.Inbox;
import org.listings.ingest.inbox.InboxFile;
import org.listings.ingest.inbox.Stranger;
import org.listings.ingest.publish.Publisher;
import org.listings.ingest.receipt.ReceiptHead;
import org.listings.ingest.receipt.Receipts;
import org.listings.ingest.text.ChangedFile;
import org.listings.ingest.text.FileScan;
import org.listings.ingest.text.Refusal;
import org.listings.ingest.text.RefusedFile;
import org.listings.schemas.IngestedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One round through the inbox: every whole file is taken, and none can stop the others. */
final class InboxRound {

    private static final Logger log = LoggerFactory.getLogger(InboxRound.class);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(5);
    private static final int MOST_ATTEMPTS = 5;
    private static final int MOST_OVERRUNS = 2;

    private final Inbox inbox;
    private final FileIntake intake;
    private final Receipts receipts;
    private final IngestMetrics metrics;
    private final Duration transactionTimeout;
    private final Map<InboxFile, Integer> attempts = new HashMap<>();
    private final Map<InboxFile, Integer> holds = new HashMap<>();
    private final Map<InboxFile, Integer> overruns = new HashMap<>();

    InboxRound(
            Inbox inbox,
            FileIntake intake,
            Receipts receipts,
            IngestMetrics metrics,
            Duration transactionTimeout) {
        this.inbox = inbox;
        this.intake = intake;
        this.receipts = receipts;
        this.metrics = metrics;
        this.transactionTimeout = transactionTimeout;
    }

    /**
     * Takes what is whole.
     *
     * @throws IOException when the inbox itself cannot be looked at
     * @throws KafkaException when Kafka is away; nothing is lost by trying again
     */
    void take(Publisher publisher, SearchableWatch watch, BooleanSupplier stopping)
            throws IOException {
        List<InboxFile> files = look();
        int left = files.size();
        for (InboxFile file : files) {
            metrics.waiting(left--);
            if (stopping.getAsBoolean()) {
                return;
            }
            metrics.file(take(file, publisher, watch));
        }
        metrics.waiting(0);
    }

    /** Tells in their receipts what the files in the inbox wait for. */
    void tellWaiting(Refusal why) throws IOException {
        List<InboxFile> files = look();
        metrics.waiting(files.size());
        for (InboxFile file : files) {
            receipts.waiting(ReceiptHead.waiting(file.name(), why));
        }
    }

    private List<InboxFile> look() throws IOException {
        Inbox.Look look = inbox.look();
        for (Stranger stranger : look.strangers()) {
            tell(stranger);
        }
        return look.whole();
    }

    private Outcome take(InboxFile file, Publisher publisher, SearchableWatch watch)
            throws IOException {
        FileScan scan = null;
        try {
            scan = intake.scan(file);
            Optional<IngestedFile> before = publisher.published(scan.sha256());
            if (before.isPresent()) {
                Outcome outcome = intake.finish(file, scan, before.get());
                log(file, outcome, before.get());
                watch.expect(scan.sha256());
                return outcome;
            }
            if (scan.refusal() != null) {
                return refuse(file, scan, scan.refusal());
            }
            return publish(file, scan, publisher, watch);
        } catch (RefusedFile refused) {
            return refuse(file, scan, refused.refusal());
        } catch (ChangedFile | NoSuchFileException notWhole) {
            inbox.notWhole(file);
            return Outcome.LEFT;
        } catch (IOException trouble) {
            return trouble(file, scan, trouble);
        }
    }

    private Outcome publish(
            InboxFile file, FileScan scan, Publisher publisher, SearchableWatch watch)
            throws IOException {
        // Asked here, not when it overran: only now is it sure that it was not published after all.
        if (overruns.getOrDefault(file, 0) == MOST_OVERRUNS) {
            overruns.remove(file);
            return refuse(file, scan, Refusals.tooSlow(transactionTimeout));
        }
        long began = System.nanoTime();
        try {
            IngestedFile published = intake.publish(file, scan, publisher);
            holds.remove(file);
            overruns.remove(file);
            watch.expect(scan.sha256());
            metrics.published(published.getItems(), published.getBytes());
            metrics.publishing().record(Duration.ofNanos(System.nanoTime() - began));
            log(file, Outcome.PUBLISHED, published);
            return Outcome.PUBLISHED;
        } catch (KafkaException e) {
            if (Outage.isOrHas(e, RecordTooLargeException.class)) {
                publisher.abort();
                return refuse(file, scan, Refusals.tooLarge(e));
            }
            if (System.nanoTime() - began >= transactionTimeout.toNanos()) {
                overruns.merge(file, 1, Integer::sum);
            }
            // Should it be this file's doing after all, the others go first next time.
            int hold = holds.merge(file, 1, Integer::sum);
            inbox.postpone(file, TRY_AGAIN_AFTER.multipliedBy(Math.min(hold, MOST_ATTEMPTS) - 1));
            throw e;
        }
    }

    private Outcome trouble(InboxFile file, FileScan scan, IOException trouble) throws IOException {
        int attempt = attempts.merge(file, 1, Integer::sum);
        log.atWarn()
                .addKeyValue("file", file.name())
                .addKeyValue("attempt", attempt)
                .addKeyValue("reason", trouble.toString())
                .log("a file gives trouble");
        // A file that cannot be read at all is put aside; anything else, as a full disk, is not
        // its fault and passes.
        if (scan == null
                && (trouble instanceof AccessDeniedException || attempt >= MOST_ATTEMPTS)) {
            attempts.remove(file);
            return refuse(file, null, Refusals.unreadable(trouble));
        }
        inbox.postpone(file, TRY_AGAIN_AFTER.multipliedBy(Math.min(attempt, MOST_ATTEMPTS)));
        return Outcome.LEFT;
    }

    private Outcome refuse(InboxFile file, FileScan scan, Refusal refusal) throws IOException {
        try {
            intake.refuse(file, scan, refusal);
        } catch (IOException trouble) {
            log.atWarn()
                    .addKeyValue("file", file.name())
                    .addKeyValue("reason", trouble.toString())
                    .log("a refused file could not be put aside");
            inbox.postpone(file, TRY_AGAIN_AFTER);
            return Outcome.LEFT;
        }
        log.atWarn()
                .addKeyValue("file", file.name())
                .addKeyValue("code", refusal.code())
                .addKeyValue("reason", refusal.reason())
                .log("failed");
        return Outcome.FAILED;
    }

    private void tell(Stranger stranger) throws IOException {
        String name = stranger.path().getFileName().toString();
        log.atWarn()
                .addKeyValue("file", name)
                .addKeyValue("reason", stranger.kind())
                .log("left in the inbox unread");
        if (stranger.kind() == Stranger.Kind.SYMBOLIC_LINK) {
            receipts.beside(ReceiptHead.failed(name, null, Refusals.link(), null));
        }
    }

    private static void log(InboxFile file, Outcome outcome, IngestedFile published) {
        log.atInfo()
                .addKeyValue("file", file.name())
                .addKeyValue("sha256", published.getSha256())
                .addKeyValue("items", published.getItems())
                .log(outcome.text());
    }
}
