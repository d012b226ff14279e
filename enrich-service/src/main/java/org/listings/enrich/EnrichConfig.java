package org.listings.enrich;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;
import org.listings.schemas.Topic;
import org.listings.schemas.Topics;

/**
 * What the enrich service is told.
 *
 * @param generation the generation it builds, as {@code g1}
 * @param rawTopic the raw log it is built from
 * @param state the folder of its state stores; may be lost, it is restored from Kafka
 * @param threads how many stream threads
 * @param kafka every client property that was given, the registry's among them
 * @param topics a folder whose vocabulary files replace bundled ones, or null
 */
public record EnrichConfig(
        String generation,
        String rawTopic,
        Path state,
        int threads,
        Map<String, Object> kafka,
        Path topics) {

    private static final String GENERATION = "LISTINGS_GENERATION";

    public EnrichConfig {
        if (!generation.matches("[a-z0-9][a-z0-9._-]{0,63}")) {
            throw new BadSetting(
                    GENERATION,
                    generation,
                    "must be lower-case letters, digits, dots or dashes, as g1");
        }
        kafka = Map.copyOf(kafka);
    }

    /** From the first raw log, with the bundled vocabulary. */
    public EnrichConfig(String generation, Path state, int threads, Map<String, Object> kafka) {
        this(generation, Topics.RAW.name(), state, threads, kafka, null);
    }

    /**
     * Reads {@code LISTINGS_GENERATION}, {@code LISTINGS_RAW_TOPIC}, {@code LISTINGS_STATE}, {@code
     * LISTINGS_STREAM_THREADS}, {@code LISTINGS_TOPICS} and {@code LISTINGS_KAFKA_*}.
     */
    public static EnrichConfig from(Settings settings) {
        return new EnrichConfig(
                settings.text(GENERATION, "g1"),
                settings.text("LISTINGS_RAW_TOPIC", Topics.RAW.name()),
                settings.path("LISTINGS_STATE", Path.of("state")),
                settings.number("LISTINGS_STREAM_THREADS", 2, 1),
                settings.kafka(),
                VocabularyFolder.chosen(settings));
    }

    /** What it reads and writes. */
    List<Topic> topicsOfKafka() {
        return List.of(
                Topics.log(rawTopic).get(0), Topics.enriched(generation), Topics.DEAD_LETTERS);
    }

    /** Kafka Streams' properties: ours, and over them whatever was given. */
    Map<String, Object> streams() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        // A thread that an outage ended does not leave its group; its partitions wait for this
        // time.
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        properties.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.OPTIMIZE);
        properties.put(
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
                GiveUpUndecodable.class);
        properties.put(
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, GiveUpUnprocessable.class);
        properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_GLOBAL_ENABLED_CONFIG, true);
        // Brokers measure what is sent, the producer what it is before it is compressed; a dead
        // letter of somebody else's record may have been compressed well.
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 32_000_000);
        properties.putAll(kafka);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "listings-enrich-" + generation);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        return properties;
    }
}
