package org.listings.index.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listings.index.Listings;
import org.listings.kit.hold.Away;
import org.listings.kit.hold.Stopped;

class EnrichedStreamTest {

    private static final TopicPartition FIRST = new TopicPartition(Listings.TOPIC, 0);
    private static final TopicPartition SECOND = new TopicPartition(Listings.TOPIC, 1);

    private final MockConsumer<byte[], byte[]> kafka = new MockConsumer<>("earliest");
    private final EnrichedStream stream = new EnrichedStream(kafka);

    @BeforeEach
    void join() {
        stream.subscribe(Listings.TOPIC);
        kafka.updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L));
        assertThat(stream.isAssigned()).isFalse();
        kafka.rebalance(List.of(FIRST, SECOND));
        assertThat(stream.isAssigned()).isTrue();
    }

    @Test
    void commitsWhatItHasPolled() throws Away {
        kafka.addRecord(record(FIRST, 0));
        kafka.addRecord(record(FIRST, 1));
        assertThat(stream.poll(Duration.ofMillis(1))).hasSize(2);
        assertThat(stream.isUncommitted()).isTrue();
        stream.commit();
        assertThat(kafka.committed(Set.of(FIRST)).get(FIRST).offset()).isEqualTo(2);
        assertThat(stream.isUncommitted()).isFalse();
    }

    @Test
    void doesNotCommitForAPartitionThatWentToAnotherMember() throws Away {
        kafka.addRecord(record(FIRST, 0));
        kafka.addRecord(record(SECOND, 0));
        assertThat(stream.poll(Duration.ofMillis(1))).hasSize(2);
        kafka.rebalance(List.of(SECOND));
        stream.commit();
        assertThat(kafka.committed(Set.of(FIRST)).get(FIRST)).isNull();
        assertThat(kafka.committed(Set.of(SECOND)).get(SECOND).offset()).isEqualTo(1);
    }

    @Test
    void readsNothingWhileItWaitsNotEvenFromAPartitionThatItGetsMeanwhile() {
        kafka.rebalance(List.of(FIRST));
        kafka.schedulePollTask(
                () -> {
                    kafka.rebalance(List.of(FIRST, SECOND));
                    kafka.addRecord(record(FIRST, 0));
                    kafka.addRecord(record(SECOND, 0));
                });
        stream.pause(Duration.ofMillis(20));
        assertThat(kafka.position(FIRST)).isZero();
        assertThat(kafka.position(SECOND)).isZero();
        assertThat(kafka.paused()).isEmpty();
        assertThat(stream.poll(Duration.ofMillis(1))).hasSize(2);
    }

    @Test
    void noticesThatItsTopicIsNotThere() {
        kafka.rebalance(List.of());
        stream.poll(Duration.ofMillis(1));
        assertThat(stream.isWithoutTopic()).isTrue();
        kafka.updatePartitions(
                Listings.TOPIC,
                List.of(new PartitionInfo(Listings.TOPIC, 0, Node.noNode(), null, null)));
        stream.poll(Duration.ofMillis(1));
        assertThat(stream.isWithoutTopic()).isFalse();
    }

    @Test
    void stopsWaitingWhenTold() {
        kafka.schedulePollTask(stream::stop);
        assertThatThrownBy(() -> stream.pause(Duration.ofMinutes(5))).isInstanceOf(Stopped.class);
        assertThat(stream.isStopping()).isTrue();
    }

    private static ConsumerRecord<byte[], byte[]> record(TopicPartition partition, long offset) {
        return new ConsumerRecord<>(
                partition.topic(), partition.partition(), offset, new byte[] {1}, new byte[] {2});
    }
}
