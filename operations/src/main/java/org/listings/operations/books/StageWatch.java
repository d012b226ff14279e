package org.listings.operations.books;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.listings.elastic.Generation;
import org.listings.operations.kafka.KafkaLook;

/** Looks at the stages of a generation again and again; each look tells the rate since the last. */
public final class StageWatch {

    private static final double NANOS = 1e9;

    private final Flow flow;
    private Sample last;

    /** Takes the first look. */
    public StageWatch(KafkaLook kafka, Generation generation, String rawTopic) {
        flow = new Flow(kafka, generation, rawTopic);
        last = sample();
    }

    /** The stages in order. */
    public List<Stage> look() {
        Sample now = sample();
        Sample before = last;
        last = now;
        double seconds = (now.nanos - before.nanos) / NANOS;
        return List.of(
                new Stage("ingest", 0, (now.published - before.published) / seconds),
                new Stage("enrich", flow.toEnrich(), (now.enriched - before.enriched) / seconds),
                new Stage("index", flow.toIndex(), (now.indexed - before.indexed) / seconds));
    }

    /** How long to wait until the last look is so many seconds ago. */
    public Duration untilSeconds(double seconds) {
        long nanos = Math.round(seconds * NANOS) - (System.nanoTime() - last.nanos);
        return Duration.ofNanos(Math.max(0, nanos));
    }

    /** When the oldest record came that cannot be found yet; empty when all can. */
    public Optional<Instant> oldestUnderWay() {
        return flow.oldestUnderWay();
    }

    private Sample sample() {
        return new Sample(
                System.nanoTime(), sum(flow.published()), sum(flow.read()), sum(flow.indexed()));
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private record Sample(long nanos, long published, long enriched, long indexed) {}
}
