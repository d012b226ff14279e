package org.listings.operations.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.listings.operations.Unavailable;

/** Looks into Kafka without joining a group: committed records and how far groups have read. */
public final class KafkaLook implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int TIMEOUT_SECONDS = 10;

    private final Admin admin;
    private final KafkaConsumer<String, byte[]> consumer;

    public KafkaLook(String bootstrapServers) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "isolation.level",
                                "read_committed",
                                "enable.auto.commit",
                                false,
                                "auto.offset.reset",
                                "earliest",
                                "default.api.timeout.ms",
                                TIMEOUT_SECONDS * 1_000),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
    }

    /** Where each partition of a topic ends now; empty when there is no such topic. */
    public Map<TopicPartition, Long> ends(String topic) {
        return consumer.endOffsets(partitions(topic));
    }

    /** Hands on every record of a topic. */
    public void readAll(String topic, Consumer<ConsumerRecord<String, byte[]>> records) {
        read(consumer.beginningOffsets(partitions(topic)), Long.MAX_VALUE, records);
    }

    /**
     * Counts the records from these offsets to the end. Offsets alone do not tell: transactions
     * leave marks that are no records.
     *
     * @param most stop counting there
     */
    public long count(Map<TopicPartition, Long> from, long most) {
        long[] count = {0};
        read(from, most, record -> count[0]++);
        return count[0];
    }

    private void read(
            Map<TopicPartition, Long> from,
            long most,
            Consumer<ConsumerRecord<String, byte[]>> records) {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        Map<TopicPartition, Long> ends = consumer.endOffsets(from.keySet());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        long seen = 0;
        while (seen < most
                && from.keySet().stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                records.accept(record);
                seen++;
                deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
            }
            if (System.nanoTime() > deadline) {
                throw new Unavailable(
                        "Kafka gave no record for " + TIMEOUT_SECONDS + " s. Try again.");
            }
        }
    }

    /** Where a group goes on reading a topic; the beginning where it has not read yet. */
    public Map<TopicPartition, Long> committed(String group, String topic) {
        Map<TopicPartition, Long> offsets =
                new HashMap<>(consumer.beginningOffsets(partitions(topic)));
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
        try {
            Set<String> topics = consumer.listTopics().keySet();
            return topics.contains(topic)
                    ? consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList()
                    : List.of();
        } catch (KafkaException e) {
            throw new Unavailable("Kafka did not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ZERO));
        admin.close(Duration.ZERO);
    }
}
