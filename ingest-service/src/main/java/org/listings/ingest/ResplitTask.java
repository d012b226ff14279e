package org.listings.ingest;

import java.io.IOException;
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
 * is done, so a start after any end goes on where the last one was.
 */
public final class ResplitTask implements Task {

    private static final Logger log = LoggerFactory.getLogger(ResplitTask.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final IngestConfig config;
    private final ListingFileReader reader;
    private final KafkaConnection kafka;
    private final Outage outage = new Outage();
    private final Nap nap = new Nap();
    private volatile String missing;

    /**
     * @param rawTopic the generation's own raw log
     */
    public ResplitTask(IngestConfig config, String rawTopic, ListingFileReader reader) {
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
        if (publisher.published(file.getSha256()).isPresent()) {
            return true;
        }
        Path archived = config.folders().archive().resolve(file.getSha256());
        try {
            resplit.file(archived, file);
            missing = null;
            return true;
        } catch (IOException notThere) {
            // the ledger knows a file a moment before the archive has it
            String reason = "%s of %s: %s".formatted(archived, file.getFile(), notThere);
            if (!reason.equals(missing)) {
                log.atWarn().addKeyValue("reason", reason).log("waiting for a file");
            }
            missing = reason;
            return false;
        }
    }

    @Override
    public void stop() {
        nap.stop();
    }
}
