package org.listings.index;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationOrigin;
import org.listings.kit.BadSetting;
import org.listings.kit.CodeVersion;
import org.listings.kit.Settings;
import org.listings.schemas.Topics;

/**
 * What the index service is told.
 *
 * @param generation whose enriched topic it reads and whose index it fills
 * @param origin what the generation is made by and from, for its index to say
 * @param kafka client properties of the broker and the registry
 * @param maxPollRecords how many records one poll brings at most
 * @param bulkBytes how many bytes one bulk request carries at most
 * @param commitEvery how long an indexed document may wait to be made searchable and committed
 */
public record IndexConfig(
        Generation generation,
        GenerationOrigin origin,
        ElasticsearchAddress elasticsearch,
        Map<String, Object> kafka,
        int maxPollRecords,
        int bulkBytes,
        Duration commitEvery) {

    private static final String COMMIT_EVERY = "LISTINGS_INDEX_COMMIT_EVERY";

    public IndexConfig {
        kafka = Map.copyOf(kafka);
        if (commitEvery.isZero() || commitEvery.isNegative()) {
            throw new BadSetting(COMMIT_EVERY, commitEvery, "must be positive");
        }
    }

    /**
     * Reads {@code LISTINGS_*}.
     *
     * @throws BadSetting with the name and the value of a setting that cannot be
     */
    public static IndexConfig from(Settings settings) {
        return new IndexConfig(
                new Generation(settings.text("LISTINGS_GENERATION", "g1")),
                new GenerationOrigin(
                        settings.text("LISTINGS_CODE", CodeVersion.current()),
                        settings.text("LISTINGS_RAW_TOPIC", Topics.RAW.name())),
                ElasticsearchAddress.from(settings),
                settings.kafka(),
                settings.number("LISTINGS_INDEX_MAX_POLL_RECORDS", 2_000, 1),
                settings.number("LISTINGS_INDEX_BULK_BYTES", 5_000_000, 1_000),
                settings.duration(COMMIT_EVERY, Duration.ofSeconds(1)));
    }

    /** Properties of the consumer; what was set for all clients goes under what delivery needs. */
    Map<String, Object> consumer() {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, generation.group());
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, generation.group() + "-consumer");
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, maxPollRecords);
        return properties;
    }

    /** Properties of the producer of dead letters and announcements. */
    Map<String, Object> producer() {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, generation.group() + "-producer");
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // a dead letter is its record and some headers more, which Kafka took once compressed
        properties.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        properties.putIfAbsent(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 32_000_000);
        // short, because the service repeats what failed, and is to stop when told so
        properties.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        properties.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        properties.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        return properties;
    }
}
