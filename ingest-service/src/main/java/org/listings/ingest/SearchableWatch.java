package org.listings.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.listings.ingest.publish.TopicReading;
import org.listings.ingest.receipt.Outstanding;
import org.listings.ingest.receipt.Receipts;
import org.listings.schemas.Searchable;
import org.listings.schemas.Undecodable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Completes receipts: reads which items can be found by now, and writes the time when the last of a
 * file's could. It keeps no offsets: what is outstanding stands in the receipts, and tells from
 * when on to read again.
 *
 * <p>In the service's one thread, between files: so a file is always expected before its first item
 * can be read of here.
 */
final class SearchableWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SearchableWatch.class);
    // Clocks of different machines differ, and records carry the time of whoever wrote them.
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    /** The key of records that only say which generation is live. */
    private static final String NO_FILE = "";

    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(5);

    /** An item that was given up is never told of: so long without news, and none is expected. */
    private static final Duration NEWS_WITHIN = Duration.ofMinutes(1);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Deserializer<Searchable> values;
    private final String topic;
    private final Receipts receipts;
    private final Runnable onComplete;
    private final LongSupplier nanoTime;
    private final Map<String, Outstanding> outstanding = new HashMap<>();
    private final Map<Sight, Seen> found = new HashMap<>();
    private final LiveNow live = new LiveNow();
    private Consumer<String, byte[]> consumer;
    private Instant opened = Instant.MAX;
    private long nextAttempt;
    private long news;

    SearchableWatch(
            Supplier<Consumer<String, byte[]>> consumers,
            Deserializer<Searchable> values,
            String topic,
            Receipts receipts,
            Runnable onComplete,
            LongSupplier nanoTime)
            throws IOException {
        this.consumers = consumers;
        this.values = values;
        this.topic = topic;
        this.receipts = receipts;
        this.onComplete = onComplete;
        this.nanoTime = nanoTime;
        this.nextAttempt = nanoTime.getAsLong();
        this.news = nextAttempt;
        receipts.outstanding().forEach(file -> outstanding.put(file.sha256(), file));
    }

    /**
     * A file was published, now or long ago; its receipt says whether something is left to tell.
     */
    void expect(String sha256) throws IOException {
        Optional<Outstanding> file = receipts.outstanding(sha256);
        if (file.isPresent()) {
            outstanding.put(sha256, file.get());
            news = nanoTime.getAsLong();
            if (file.get().publishedAt().isBefore(opened)) {
                // What is told of it may be behind; the next reading begins early enough.
                close();
            }
        }
    }

    /** Whether a receipt is still to be completed, and news of it are likely at any moment. */
    boolean isBusy() {
        return !outstanding.isEmpty() && nanoTime.getAsLong() - news < NEWS_WITHIN.toNanos();
    }

    /** Reads what has come in and completes the receipts that it completes. */
    void read() throws IOException {
        if (nanoTime.getAsLong() - nextAttempt < 0) {
            return;
        }
        try {
            if (consumer == null) {
                opened = Instant.now();
                consumer = open();
            }
            for (var records = consumer.poll(Duration.ZERO);
                    !records.isEmpty();
                    records = consumer.poll(Duration.ZERO)) {
                for (ConsumerRecord<String, byte[]> record : records) {
                    read(record);
                }
            }
        } catch (KafkaException away) {
            // Receipts can wait; files must not.
            log.atWarn()
                    .addKeyValue("topic", topic)
                    .addKeyValue("reason", away.getMessage())
                    .log("cannot tell what is searchable for now");
            nextAttempt = nanoTime.getAsLong() + TRY_AGAIN_AFTER.toNanos();
            close();
        } catch (IOException receiptNotWritten) {
            // The same records are read again.
            close();
            throw receiptNotWritten;
        }
    }

    private Consumer<String, byte[]> open() {
        Consumer<String, byte[]> fresh = consumers.get();
        try {
            seek(fresh);
            return fresh;
        } catch (RuntimeException e) {
            fresh.close();
            throw e;
        }
    }

    private void seek(Consumer<String, byte[]> fresh) {
        List<TopicPartition> partitions = TopicReading.partitions(fresh, topic);
        fresh.assign(partitions);
        fresh.seekToEnd(partitions);
        // Now, not at the next poll: what is published from here on must not be skipped.
        partitions.forEach(fresh::position);
        Map<TopicPartition, Long> since = new HashMap<>();
        outstanding.values().stream()
                .map(Outstanding::publishedAt)
                .min(Instant::compareTo)
                .map(first -> first.minus(CLOCKS_DIFFER).toEpochMilli())
                .ifPresent(first -> partitions.forEach(p -> since.put(p, first)));
        for (var offset : fresh.offsetsForTimes(since).entrySet()) {
            OffsetAndTimestamp first = offset.getValue();
            if (first != null) {
                fresh.seek(offset.getKey(), first.offset());
            }
        }
    }

    private void read(ConsumerRecord<String, byte[]> record) throws IOException {
        if (record.value() == null
                || (!outstanding.containsKey(record.key()) && !NO_FILE.equals(record.key()))) {
            return;
        }
        try {
            found(values.deserialize(record.topic(), record.value()));
        } catch (RuntimeException error) {
            if (!Undecodable.forEver(error)) {
                throw error;
            }
            log.atWarn()
                    .addKeyValue("topic", record.topic())
                    .addKeyValue("partition", record.partition())
                    .addKeyValue("offset", record.offset())
                    .addKeyValue("reason", error.getMessage())
                    .log("a note of what is searchable cannot be decoded and is passed over");
        }
    }

    private void found(Searchable item) throws IOException {
        Outstanding file = outstanding.get(item.getSourceSha256());
        if (file != null && item.getPosition() >= 1 && item.getPosition() <= file.items()) {
            news = nanoTime.getAsLong();
            found.computeIfAbsent(
                            new Sight(file.sha256(), item.getGeneration()),
                            first -> new Seen(file.items()))
                    .add(item);
        }
        boolean switched = live.heard(item);
        if (switched) {
            for (Outstanding each : List.copyOf(outstanding.values())) {
                completeIfFound(each);
            }
        } else if (file != null) {
            completeIfFound(file);
        }
    }

    /** What a generation shows that is not live, nobody sees. */
    private void completeIfFound(Outstanding file) throws IOException {
        Seen seen = found.get(new Sight(file.sha256(), live.generation()));
        if (seen != null && seen.isAll()) {
            receipts.searchable(file.sha256(), seen.last(), live.generation());
            outstanding.remove(file.sha256());
            found.keySet().removeIf(other -> other.sha256.equals(file.sha256()));
            onComplete.run();
            log.atInfo().addKeyValue("sha256", file.sha256()).log("searchable");
        }
    }

    @Override
    public void close() {
        if (consumer != null) {
            consumer.close();
            consumer = null;
        }
    }

    /** A file as one generation shows it. */
    private record Sight(String sha256, String generation) {}
}
