package org.listings.operations.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.listings.operations.Unavailable;

class OutboxTest {

    /**
     * Kafka's own double, whose commits time out so often; it refuses what the real one refuses.
     */
    private static final class Slow extends MockProducer<byte[], byte[]> {

        private int timeouts;
        private boolean inDoubt;

        Slow(int timeouts) {
            super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
            this.timeouts = timeouts;
        }

        @Override
        public void commitTransaction() {
            if (timeouts-- > 0) {
                inDoubt = true;
                throw new TimeoutException("no answer");
            }
            inDoubt = false;
            super.commitTransaction();
        }

        @Override
        public void abortTransaction() {
            if (inDoubt) {
                throw new IllegalStateException("a commit timed out and must be retried");
            }
            super.abortTransaction();
        }
    }

    private static void add(Outbox outbox, long id) {
        Letter letter = Letters.raw(id, "g1", id);
        var record =
                new ConsumerRecord<>(
                        "listings.dlq",
                        0,
                        id,
                        Letters.NOW.toEpochMilli(),
                        TimestampType.CREATE_TIME,
                        1,
                        1,
                        new byte[] {1},
                        new byte[] {2},
                        new RecordHeaders(),
                        Optional.empty());
        outbox.add(new RetryPlan.Return(letter, List.of(letter.id()), 1), record);
    }

    @Test
    void commitsOnceMoreWhenACommitTimesOut() {
        Slow producer = new Slow(1);
        try (Outbox outbox = new Outbox(producer)) {
            add(outbox, 7);
            assertThat(outbox.commit()).containsOnlyKeys(new LetterId(0, 7));
        }
        // the record, and what the audit says of it
        assertThat(producer.history()).hasSize(2);
        assertThat(producer.closed()).isTrue();
    }

    @Test
    void saysThatSomeMayBeSentWhenItCannotKnow() {
        Slow producer = new Slow(2);
        assertThatThrownBy(
                        () -> {
                            try (Outbox outbox = new Outbox(producer)) {
                                add(outbox, 7);
                                outbox.commit();
                            }
                        })
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("some of it may be sent; ./listings dlq list tells")
                .hasNoSuppressedExceptions();
        assertThat(producer.closed()).isTrue();
    }

    @Test
    void saysThatSomeIsSentWhenALaterTransactionFails() {
        Slow producer = new Slow(0);
        assertThatThrownBy(
                        () -> {
                            try (Outbox outbox = new Outbox(producer)) {
                                add(outbox, 7);
                                outbox.commit();
                                producer.sendException = new TimeoutException("no answer");
                                add(outbox, 8);
                                outbox.commit();
                            }
                        })
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("some of it may be sent");
        assertThat(producer.history()).hasSize(2);
    }

    @Test
    void saysThatNothingIsSentWhenItKnows() {
        Slow producer = new Slow(0);
        producer.sendException = new TimeoutException("no answer");
        assertThatThrownBy(
                        () -> {
                            try (Outbox outbox = new Outbox(producer)) {
                                add(outbox, 7);
                            }
                        })
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("nothing of it is sent");
    }
}
