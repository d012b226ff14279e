package org.listings.operations.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.listings.kit.RecordPlace;
import org.listings.operations.Unavailable;

/** Looks into Kafka without joining a group: committed records and how far groups have read. */
public final class KafkaLook implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int TIMEOUT_SECONDS = 10;
    private static final long COUNTED_EXACTLY = 2_000;

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;

    public KafkaLook(String bootstrapServers) {
        this(Map.of("bootstrap.servers", bootstrapServers));
    }

    /**
     * @param kafka client properties, {@code bootstrap.servers} at least
     */
    public KafkaLook(Map<String, Object> kafka) {
        admin = Admin.create(kafka);
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", false);
        properties.put("auto.offset.reset", "earliest");
        properties.put("allow.auto.create.topics", false);
        properties.put("default.api.timeout.ms", TIMEOUT_SECONDS * 1_000);
        var bytes = new ByteArrayDeserializer();
        consumer = new KafkaConsumer<>(properties, bytes, bytes);
    }

    /** The names of all topics. */
    public Set<String> topics() {
        return asked(() -> consumer.listTopics().keySet());
    }

    /** Where each partition of a topic ends now; empty when there is no such topic. */
    public Map<TopicPartition, Long> ends(String topic) {
        return ends(partitions(topic));
    }

    /** Hands on every record of a topic. */
    public void readAll(String topic, Consumer<ConsumerRecord<byte[], byte[]>> records) {
        read(
                beginnings(topic),
                record -> {
                    records.accept(record);
                    return true;
                });
    }

    /**
     * Hands on the records of a topic that were written at that time or later, until one of them is
     * enough.
     *
     * @param goOn says of each record whether more are wanted
     */
    public void readSince(
            String topic, Instant since, Predicate<ConsumerRecord<byte[], byte[]>> goOn) {
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions(topic).forEach(partition -> times.put(partition, since.toEpochMilli()));
        Map<TopicPartition, Long> from = new HashMap<>();
        consumer.offsetsForTimes(times)
                .forEach(
                        (partition, found) -> {
                            if (found != null) {
                                from.put(partition, found.offset());
                            }
                        });
        read(from, goOn);
    }

    /** The record at that place; empty when there is none. */
    public Optional<ConsumerRecord<byte[], byte[]>> at(RecordPlace place) {
        TopicPartition partition = new TopicPartition(place.topic(), place.partition());
        if (!partitions(place.topic()).contains(partition)) {
            return Optional.empty();
        }
        return first(partition, place.offset()).filter(found -> found.offset() == place.offset());
    }

    private Optional<ConsumerRecord<byte[], byte[]>> first(TopicPartition partition, long from) {
        var found = new HashMap<TopicPartition, ConsumerRecord<byte[], byte[]>>();
        read(
                Map.of(partition, from),
                record -> {
                    found.putIfAbsent(partition, record);
                    return false;
                });
        return Optional.ofNullable(found.get(partition));
    }

    /**
     * Counts the records from these offsets to the end. Offsets alone do not tell: transactions
     * leave marks that are no records.
     *
     * @param most stop counting there
     */
    public long count(Map<TopicPartition, Long> from, long most) {
        long[] count = {0};
        read(from, record -> ++count[0] < most);
        return Math.min(count[0], most);
    }

    /** Reads until the end, or until one record says that it is enough. */
    private void read(
            Map<TopicPartition, Long> from, Predicate<ConsumerRecord<byte[], byte[]>> goOn) {
        asked(
                () -> {
                    readFrom(from, goOn);
                    return true;
                });
    }

    private void readFrom(
            Map<TopicPartition, Long> from, Predicate<ConsumerRecord<byte[], byte[]>> goOn) {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        Map<TopicPartition, Long> ends = consumer.endOffsets(from.keySet());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        while (from.keySet().stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (!goOn.test(record)) {
                    return;
                }
                deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
            }
            if (System.nanoTime() > deadline) {
                throw new Unavailable(
                        "Kafka gave no record for " + TIMEOUT_SECONDS + " s. Try again.");
            }
        }
    }

    /**
     * How many records of a topic a group has yet to read: exactly when they are few, else by their
     * offsets, which count the marks of transactions too.
     */
    public long lag(String group, String topic) {
        Map<TopicPartition, Long> committed = committed(group, topic);
        Map<TopicPartition, Long> ends = ends(committed.keySet());
        long offsets =
                committed.entrySet().stream()
                        .mapToLong(
                                from ->
                                        Math.max(
                                                0,
                                                ends.getOrDefault(from.getKey(), 0L)
                                                        - from.getValue()))
                        .sum();
        return offsets == 0 || offsets > COUNTED_EXACTLY
                ? offsets
                : count(committed, Long.MAX_VALUE);
    }

    /** The time of the first record that a group has yet to read; empty when it has read all. */
    public Optional<Instant> oldestUnread(String group, String topic) {
        return committed(group, topic).entrySet().stream()
                .flatMap(from -> first(from.getKey(), from.getValue()).stream())
                .map(record -> Instant.ofEpochMilli(record.timestamp()))
                .min(Instant::compareTo);
    }

    /** Where a group goes on reading a topic; the beginning where it has not read yet. */
    public Map<TopicPartition, Long> committed(String group, String topic) {
        Map<TopicPartition, Long> offsets = new HashMap<>(beginnings(topic));
        try {
            Map<TopicPartition, OffsetAndMetadata> committed =
                    admin.listConsumerGroupOffsets(group)
                            .partitionsToOffsetAndMetadata()
                            .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            Set<TopicPartition> known = Set.copyOf(offsets.keySet());
            committed.forEach(
                    (partition, offset) -> {
                        if (offset != null && known.contains(partition)) {
                            offsets.put(partition, offset.offset());
                        }
                    });
            return offsets;
        } catch (ExecutionException | TimeoutException e) {
            throw new Unavailable(
                    "Kafka did not say how far " + group + " is: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Interrupted.", e);
        }
    }

    private List<TopicPartition> partitions(String topic) {
        if (!topics().contains(topic)) {
            return List.of();
        }
        return asked(() -> consumer.partitionsFor(topic)).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private Map<TopicPartition, Long> beginnings(String topic) {
        List<TopicPartition> partitions = partitions(topic);
        return asked(() -> consumer.beginningOffsets(partitions));
    }

    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        return asked(() -> consumer.endOffsets(partitions));
    }

    /** What decodes the records asks the registry, and says that it is away in Kafka's way too. */
    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (KafkaException e) {
            throw new Unavailable(
                    "Kafka or the schema registry did not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
        admin.close(Duration.ZERO);
    }
}
