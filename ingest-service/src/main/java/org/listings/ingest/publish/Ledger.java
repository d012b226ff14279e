package org.listings.ingest.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.Deserializer;
import org.listings.schemas.IngestedFile;
import org.listings.schemas.Undecodable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which contents are published. Read from Kafka, where each entry was committed together with its
 * items: what it says is true whatever became of the files.
 */
final class Ledger {

    private static final Logger log = LoggerFactory.getLogger(Ledger.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, IngestedFile> entries = new HashMap<>();

    /**
     * Reads the ledger to its end.
     *
     * @param consumer reads committed records only
     * @param patience how long the broker may give nothing before that is an outage
     */
    static Ledger read(
            Consumer<String, byte[]> consumer,
            Deserializer<IngestedFile> values,
            String topic,
            Duration patience) {
        Ledger ledger = new Ledger();
        List<TopicPartition> partitions = TopicReading.partitions(consumer, topic);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        long lastProgress = System.nanoTime();
        while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
            var records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                lastProgress = System.nanoTime();
            } else if (System.nanoTime() - lastProgress > patience.toNanos()) {
                throw new TimeoutException(topic + " could not be read to its end");
            }
            for (ConsumerRecord<String, byte[]> entry : records) {
                ledger.read(entry, values);
            }
        }
        return ledger;
    }

    private void read(ConsumerRecord<String, byte[]> entry, Deserializer<IngestedFile> values) {
        if (entry.value() == null) {
            entries.remove(entry.key());
            return;
        }
        try {
            entries.put(entry.key(), values.deserialize(entry.topic(), entry.value()));
        } catch (RuntimeException error) {
            if (!Undecodable.forEver(error)) {
                throw error;
            }
            // The key alone says that the content is published.
            log.atWarn()
                    .addKeyValue("topic", entry.topic())
                    .addKeyValue("partition", entry.partition())
                    .addKeyValue("offset", entry.offset())
                    .addKeyValue("reason", error.getMessage())
                    .log("an entry of the ledger cannot be decoded; its content stays published");
            entries.put(entry.key(), Published.unknown(entry.key(), entry.timestamp()));
        }
    }

    Optional<IngestedFile> find(String sha256) {
        return Optional.ofNullable(entries.get(sha256));
    }

    void add(IngestedFile published) {
        entries.put(published.getSha256(), published);
    }

    int size() {
        return entries.size();
    }
}
