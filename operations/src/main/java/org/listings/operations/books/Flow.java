package org.listings.operations.books;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.listings.elastic.Generation;
import org.listings.operations.kafka.KafkaLook;
import org.listings.schemas.Topics;

/** How far each stage of a generation is, in Kafka's offsets and in records left to read. */
final class Flow {

    private final KafkaLook kafka;
    private final String rawTopic;
    private final String enrichedTopic;
    private final String enrichGroup;
    private final String indexGroup;

    Flow(KafkaLook kafka, Generation generation, String rawTopic) {
        this.kafka = kafka;
        this.rawTopic = rawTopic;
        this.enrichedTopic = Topics.enriched(generation.name()).name();
        this.enrichGroup = "listings-enrich-" + generation.name();
        this.indexGroup = generation.group();
    }

    /** The ledger of a raw log: which files' items are in it. */
    static String ledger(String rawTopic) {
        return rawTopic.replace(Topics.RAW.name(), Topics.FILES.name());
    }

    /** All that changes when something moves. */
    List<Map<TopicPartition, Long>> positions() {
        return List.of(
                kafka.ends(ledger(rawTopic)),
                kafka.ends(rawTopic),
                read(),
                kafka.ends(enrichedTopic),
                indexed(),
                kafka.ends(Topics.DEAD_LETTERS.name()));
    }

    /** Where the raw log ends. */
    Map<TopicPartition, Long> published() {
        return kafka.ends(rawTopic);
    }

    /** How far the enrich service has read. */
    Map<TopicPartition, Long> read() {
        return kafka.committed(enrichGroup, rawTopic);
    }

    /** How far the index service has read. */
    Map<TopicPartition, Long> indexed() {
        return kafka.committed(indexGroup, enrichedTopic);
    }

    long toEnrich() {
        return kafka.lag(enrichGroup, rawTopic);
    }

    long toIndex() {
        return kafka.lag(indexGroup, enrichedTopic);
    }

    /** When the oldest record came that is still on its way. */
    Optional<Instant> oldestUnderWay() {
        return Stream.of(
                        kafka.oldestUnread(enrichGroup, rawTopic),
                        kafka.oldestUnread(indexGroup, enrichedTopic))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
