package org.listings.ingest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.listings.ingest.publish.KafkaConnection;
import org.listings.ingest.publish.Publisher;
import org.listings.ingest.publish.TopicReading;
import org.listings.kit.ServiceContext;
import org.listings.kit.Task;
import org.listings.kit.hold.Nap;
import org.listings.kit.hold.Stopped;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.IngestedFile;
import org.listings.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Splits every file that was ever published once more, with this code, into a raw log of one
 * generation's own, and every new one as soon as it is published. What the log's own ledger knows
 * is done, so a start after any end goes on where the last one was. A file that the archive lacks
 * is noted there as refused, and read after all once somebody puts it back.
 */
public final class ResplitTask implements Task {

    private static final Logger log = LoggerFactory.getLogger(ResplitTask.class);
    private static final Duration POLL = Duration.ofMillis(200);

    /** From its commit into the archive a file needs a moment. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IngestConfig config;
    private final ListingFileReader reader;
    private final KafkaConnection kafka;
    private final Outage outage = new Outage();
    private final Nap nap = new Nap();
    private final Absences absences;
    private volatile String missing;

    /**
     * @param rawTopic the generation's own raw log
     */
    public ResplitTask(IngestConfig config, String rawTopic, ListingFileReader reader) {
        this(config, rawTopic, reader, PATIENCE);
    }

    ResplitTask(IngestConfig config, String rawTopic, ListingFileReader reader, Duration patience) {
        this.absences = new Absences(patience, System::nanoTime);
        this.config = config;
        this.reader = reader;
        this.kafka =
                new KafkaConnection(
                        config.kafka(),
                        "listings-resplit-" + rawTopic,
                        config.transactionTimeout(),
                        rawTopic);
    }

    @Override
    public void run(ServiceContext context) throws Exception {
        context.health().ready("resplit", outage::reason);
        context.health().ready("archive", () -> Optional.ofNullable(missing));
        context.started();
        try {
            while (!nap.isStopping()) {
                try {
                    follow();
                } catch (KafkaException away) {
                    nap.pause(outage.began(away));
                }
            }
        } catch (Stopped toldTo) {
            log.atInfo().log("stopping; a file at hand is split after the next start");
        }
    }

    private void follow() {
        try (Publisher publisher = kafka.openPublisher();
                Consumer<String, byte[]> ledger = kafka.openConsumer();
                var values = AvroSerdes.deserializer(IngestedFile.class, kafka.properties())) {
            List<TopicPartition> partitions = TopicReading.partitions(ledger, Topics.FILES.name());
            ledger.assign(partitions);
            ledger.seekToBeginning(partitions);
            outage.over();
            var resplit = new Resplit(reader, publisher, nap::stopIfAsked);
            Map<String, IngestedFile> waiting = new LinkedHashMap<>();
            while (!nap.isStopping()) {
                read(ledger, values, waiting);
                waiting.values().removeIf(file -> isDone(file, publisher, resplit));
            }
        }
    }

    private static void read(
            Consumer<String, byte[]> ledger,
            Deserializer<IngestedFile> values,
            Map<String, IngestedFile> waiting) {
        for (ConsumerRecord<String, byte[]> entry : ledger.poll(POLL)) {
            if (entry.value() != null) {
                waiting.put(entry.key(), values.deserialize(entry.topic(), entry.value()));
            }
        }
    }

    private boolean isDone(IngestedFile file, Publisher publisher, Resplit resplit) {
        Optional<IngestedFile> done = publisher.published(file.getSha256());
        boolean noted =
                done.map(IngestedFile::getRefused)
                        .filter(Refusals.ARCHIVE_MISSING::equals)
                        .isPresent();
        if (done.isPresent() && !noted) {
            return true;
        }
        Path archived = config.folders().archive().resolve(file.getSha256());
        try {
            resplit.file(archived, file);
        } catch (NoSuchFileException notThere) {
            if (!noted && absences.isLong(file.getSha256())) {
                resplit.missing(file, archived);
                missing = null;
            } else if (!noted) {
                // the ledger knows a file a moment before the archive has it
                waitFor(file, archived, notThere);
            }
            return false;
        } catch (IOException unreadable) {
            waitFor(file, archived, unreadable);
            return false;
        }
        absences.over(file.getSha256());
        missing = null;
        return true;
    }

    private void waitFor(IngestedFile file, Path archived, IOException why) {
        String reason = "%s of %s: %s".formatted(archived, file.getFile(), why);
        if (!reason.equals(missing)) {
            log.atWarn().addKeyValue("reason", reason).log("waiting for a file");
        }
        missing = reason;
    }

    @Override
    public void stop() {
        nap.stop();
    }
}
