package org.listings.ingest;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.listings.ingest.inbox.Departure;
import org.listings.ingest.inbox.Inbox;
import org.listings.ingest.inbox.WakeUp;
import org.listings.ingest.publish.KafkaConnection;
import org.listings.ingest.publish.Publisher;
import org.listings.ingest.publish.ReceiptTopic;
import org.listings.ingest.receipt.Receipts;
import org.listings.kit.ServiceContext;
import org.listings.kit.Task;
import org.listings.kit.hold.Nap;
import org.listings.kit.hold.Stopped;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.Searchable;
import org.listings.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service's one thread: look into the inbox, take what is whole, complete receipts, wait. When
 * Kafka or the registry is away it starts over from what the ledger says.
 */
public final class IngestTask implements Task {

    private static final Logger log = LoggerFactory.getLogger(IngestTask.class);
    private static final Duration SOON = Duration.ofMillis(200);

    private final IngestConfig config;
    private final ListingFileReader reader;
    private final KafkaConnection kafka;
    private final Milestones milestones;
    private final Outage outage = new Outage();
    private final Nap nap = new Nap();
    private volatile String inboxTrouble;

    public IngestTask(IngestConfig config, ListingFileReader reader) {
        this(config, reader, Milestones.NONE);
    }

    IngestTask(IngestConfig config, ListingFileReader reader, Milestones milestones) {
        this.config = config;
        this.reader = reader;
        this.milestones = milestones;
        this.kafka =
                new KafkaConnection(
                        config.kafka(), config.transactionalId(), config.transactionTimeout());
    }

    @Override
    public void run(ServiceContext context) throws Exception {
        var metrics = new IngestMetrics(context.metrics());
        context.health().ready("kafka", outage::reason);
        context.health().ready("inbox", () -> Optional.ofNullable(inboxTrouble));
        context.started();
        var folders = config.folders();
        folders.create();
        var told = new ReceiptTopic(kafka::openTeller, Topics.RECEIPTS.name());
        var receipts = new Receipts(folders.inbox(), folders.receipts(), told::tell);
        var departure = new Departure(folders);
        receipts.clear();
        departure.undoUnfinished();
        var inbox =
                new Inbox(folders.inbox(), config.stillFor(), Clock.systemUTC(), System::nanoTime);
        var intake =
                new FileIntake(
                        reader,
                        receipts,
                        departure,
                        Clock.systemUTC(),
                        milestones,
                        nap::stopIfAsked);
        var round = new InboxRound(inbox, intake, receipts, metrics, config.transactionTimeout());
        log.atInfo().addKeyValue("inbox", folders.inbox()).log("watching");
        try (told;
                WakeUp wakeUp = WakeUp.on(folders.inbox())) {
            while (!nap.isStopping()) {
                try {
                    workWhileKafkaIsThere(inbox, round, receipts, metrics, wakeUp);
                } catch (KafkaException away) {
                    Duration wait = outage.began(away);
                    metrics.held();
                    look(() -> round.tellWaiting(outage.forReceipts()));
                    nap.pause(wait);
                }
            }
        } catch (Stopped toldTo) {
            log.atInfo().log("stopping; a file at hand is published after the next start");
        }
    }

    private void workWhileKafkaIsThere(
            Inbox inbox, InboxRound round, Receipts receipts, IngestMetrics metrics, WakeUp wakeUp)
            throws IOException, InterruptedException {
        try (Publisher publisher = kafka.openPublisher();
                var values = AvroSerdes.deserializer(Searchable.class, kafka.properties());
                var watch =
                        new SearchableWatch(
                                kafka::openConsumer,
                                values,
                                Topics.SEARCHABLE.name(),
                                receipts,
                                metrics::searchable,
                                System::nanoTime)) {
            outage.over();
            while (!nap.isStopping()) {
                look(
                        () -> {
                            round.take(publisher, watch, nap::isStopping);
                            watch.read();
                        });
                boolean soon = inbox.unsettled() || watch.isBusy();
                wakeUp.await(
                        soon && SOON.compareTo(config.pollEvery()) < 0 ? SOON : config.pollEvery());
            }
        }
    }

    /** A folder that cannot be used now is an outage like another one. */
    private void look(Looking looking) {
        try {
            looking.look();
            inboxTrouble = null;
        } catch (IOException trouble) {
            if (!trouble.toString().equals(inboxTrouble)) {
                log.atError().addKeyValue("reason", trouble.toString()).log("holding");
            }
            inboxTrouble = trouble.toString();
            nap.pause(config.pollEvery());
        }
    }

    @Override
    public void stop() {
        nap.stop();
    }

    private interface Looking {
        void look() throws IOException;
    }
}
