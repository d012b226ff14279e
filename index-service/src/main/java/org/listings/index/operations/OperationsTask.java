package org.listings.index.operations;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.GenerationIndexes;
import org.listings.index.IndexConfig;
import org.listings.kit.ServiceContext;
import org.listings.kit.Task;
import org.listings.kit.hold.Away;
import org.listings.kit.hold.Backoff;
import org.listings.kit.hold.Hold;
import org.listings.kit.hold.Nap;
import org.listings.kit.hold.Stopped;
import org.listings.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows receipts and dead letters, measures now and then, and keeps both for the dashboards. Runs
 * beside delivery with clients of its own; whatever goes wrong here is logged and tried again
 * later, and never ends the service nor makes it unready.
 */
public final class OperationsTask implements Task {

    private static final Logger log = LoggerFactory.getLogger(OperationsTask.class);
    private static final String GROUP = "listings-ops";
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(30);
    private static final Duration TIDY_EVERY = Duration.ofHours(6);

    private final IndexConfig index;
    private final OperationsConfig config;
    private final Clock clock = Clock.systemUTC();
    private final Nap nap = new Nap();
    private Instant nextMeasurement = Instant.MIN;
    private Instant nextTidying = Instant.MIN;

    public OperationsTask(IndexConfig index, OperationsConfig config) {
        this.index = index;
        this.config = config;
    }

    @Override
    public void run(ServiceContext context) {
        context.started();
        try {
            while (!nap.isStopping()) {
                try (Elasticsearch elasticsearch = Elasticsearch.open(index.elasticsearch())) {
                    follow(elasticsearch.client());
                } catch (Stopped e) {
                    throw e;
                } catch (RuntimeException e) {
                    log.atWarn()
                            .addKeyValue("reason", e.toString())
                            .log("what happens is not kept for now");
                    nap.pause(AGAIN_AFTER);
                }
            }
        } catch (Stopped e) {
            log.atDebug().log("stopped");
        }
    }

    private void follow(ElasticsearchClient client) {
        Hold hold = new Hold(nap, Backoff.USUAL, () -> {});
        OperationsIndex kept =
                new OperationsIndex(client, new MonthlyIndexes(config.keepMonths()), clock);
        boolean fresh = hold.until(kept::install);
        var bytes = new ByteArrayDeserializer();
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(consumer(), bytes, bytes)) {
            subscribe(consumer, fresh);
            while (!nap.isStopping()) {
                List<Happening> happenings = new ArrayList<>();
                consumer.poll(POLL).forEach(record -> read(record, happenings));
                if (!happenings.isEmpty()) {
                    hold.until(() -> kept.put(happenings));
                    consumer.commitSync();
                }
                measure(client, kept);
                tidy(kept);
            }
        }
    }

    private static void subscribe(Consumer<byte[], byte[]> consumer, boolean fresh) {
        var topics = Set.of(Topics.RECEIPTS.name(), Topics.DEAD_LETTERS.name());
        if (fresh) {
            consumer.subscribe(topics, new FromTheBeginning(consumer));
        } else {
            consumer.subscribe(topics);
        }
    }

    private static void read(ConsumerRecord<byte[], byte[]> record, List<Happening> happenings) {
        if (record.topic().equals(Topics.DEAD_LETTERS.name())) {
            happenings.add(LetterReader.read(record));
        } else {
            ReceiptReader.read(record).ifPresent(happenings::add);
        }
    }

    /** Which generation is live may change at any time. */
    private Measurement ofLive(ElasticsearchClient client) throws Away {
        return new GenerationIndexes(client)
                .live()
                .map(
                        live ->
                                new Measurement(
                                        client,
                                        index.kafka(),
                                        live.generation(),
                                        live.meta().rawTopic()))
                .orElseGet(
                        () ->
                                new Measurement(
                                        client,
                                        index.kafka(),
                                        index.generation(),
                                        index.origin().rawTopic()));
    }

    /** What cannot be measured now is not: a gap in the chart says so. */
    private void measure(ElasticsearchClient client, OperationsIndex kept) {
        Instant now = clock.instant();
        if (now.isBefore(nextMeasurement)) {
            return;
        }
        nextMeasurement = now.plus(config.measureEvery());
        try {
            Happening measured = ofLive(client).take(now);
            kept.put(List.of(measured));
            kept.now(measured);
        } catch (Away e) {
            log.atDebug().addKeyValue("reason", e.getMessage()).log("not measured");
        }
    }

    private void tidy(OperationsIndex kept) {
        Instant now = clock.instant();
        if (now.isBefore(nextTidying)) {
            return;
        }
        nextTidying = now.plus(TIDY_EVERY);
        try {
            kept.deleteOutdated();
        } catch (Away e) {
            log.atDebug().addKeyValue("reason", e.getMessage()).log("not tidied");
        }
    }

    private Map<String, Object> consumer() {
        Map<String, Object> properties = new HashMap<>(index.kafka());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, GROUP + "-" + index.generation().name());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        return properties;
    }

    @Override
    public void stop() {
        nap.stop();
    }
}
