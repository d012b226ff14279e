package org.listings.index.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.listings.kit.hold.Away;
import org.listings.kit.hold.Pause;
import org.listings.kit.hold.Stopped;

/**
 * The enriched topic as one member of the generation's group reads it.
 *
 * <p>To wait, it polls with every partition paused: the member stays in its group however long
 * Elasticsearch is away, takes part in rebalances, and no {@code max.poll.interval.ms} has to be
 * guessed. A partition that goes to another member while we wait is not committed by us: the other
 * member reads its last records again, and writes them again to no effect.
 *
 * <p>Used by one thread, but for {@link #stop}, {@link #isStopping}, {@link #isAssigned} and {@link
 * #isWithoutTopic}.
 */
public final class EnrichedStream implements Pause {

    private static final Duration COMMIT_PATIENCE = Duration.ofSeconds(10);

    private final Consumer<byte[], byte[]> consumer;
    private boolean uncommitted;
    private boolean paused;
    private String topic;
    private volatile boolean assigned;
    private volatile boolean withoutTopic;
    private volatile boolean stopping;

    public EnrichedStream(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /** Joins the group. */
    public void subscribe(String topic) {
        this.topic = topic;
        consumer.subscribe(List.of(topic), new Partitions());
    }

    /** The next records; none when there were none for that time, or when told to stop. */
    public Iterable<ConsumerRecord<byte[], byte[]>> poll(Duration patience) {
        try {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(patience);
            // a transaction's end takes an offset, but brings no record
            uncommitted |= !records.nextOffsets().isEmpty();
            withoutTopic = consumer.assignment().isEmpty() && isTopicMissing();
            return records;
        } catch (WakeupException e) {
            return List.of();
        }
    }

    /** The group lets in who reads a topic that is not there, and gives no partition. */
    private boolean isTopicMissing() {
        try {
            List<PartitionInfo> partitions = consumer.partitionsFor(topic);
            return partitions == null || partitions.isEmpty();
        } catch (RetriableException e) {
            return false; // Kafka is away, and the next poll says so
        }
    }

    /** Whether there is something to commit. */
    public boolean isUncommitted() {
        return uncommitted;
    }

    /**
     * Commits all that was polled from partitions that are still ours. To be called only when all
     * of it is dealt with.
     *
     * @throws Away when Kafka cannot take it now
     */
    public void commit() throws Away {
        try {
            commitPositions();
        } catch (RetriableException | RebalanceInProgressException e) {
            throw new Away("Kafka takes no commit: " + e.getMessage(), e);
        } catch (CommitFailedException e) {
            // our partitions went to other members: they begin where we last committed
        }
        uncommitted = false;
    }

    private void commitPositions() {
        try {
            consumer.commitSync(COMMIT_PATIENCE);
        } catch (WakeupException e) {
            consumer.commitSync(COMMIT_PATIENCE); // told to stop, and this is the last thing to do
        }
    }

    @Override
    public void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        paused = true;
        consumer.pause(consumer.assignment());
        try {
            for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
                if (stopping) {
                    throw new Stopped();
                }
                if (!consumer.poll(Duration.ofNanos(left)).isEmpty()) {
                    throw new IllegalStateException("Kafka's client read on while paused");
                }
            }
        } catch (WakeupException e) {
            throw new Stopped();
        } finally {
            paused = false;
            consumer.resume(consumer.assignment());
        }
    }

    /** Makes a poll or pause under way end; from any thread. */
    public void stop() {
        stopping = true;
        consumer.wakeup();
    }

    /** Whether {@link #stop} was called. */
    public boolean isStopping() {
        return stopping;
    }

    /** Whether the group has let us in. */
    public boolean isAssigned() {
        return assigned;
    }

    /** Whether the last poll found that the topic is not there. */
    public boolean isWithoutTopic() {
        return withoutTopic;
    }

    private final class Partitions implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            assigned = true;
            if (paused) {
                consumer.pause(partitions);
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            assigned = false;
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            assigned = false;
        }
    }
}
