package org.listings.enrich;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.listings.kit.DeadLetter;
import org.listings.schemas.Topics;

/**
 * The dead letter of a record that Kafka Streams could not take through the topology; sent in the
 * task's own transaction.
 */
final class GivenUp {

    private static final String SERVICE = "enrich-service";

    private GivenUp() {}

    static List<ProducerRecord<byte[], byte[]>> letter(
            ErrorHandlerContext context,
            String applicationId,
            byte[] key,
            byte[] value,
            String step,
            String reason,
            Exception error) {
        var record =
                new ConsumerRecord<>(
                        context.topic(),
                        context.partition(),
                        context.offset(),
                        context.timestamp(),
                        TimestampType.CREATE_TIME,
                        ConsumerRecord.NULL_SIZE,
                        ConsumerRecord.NULL_SIZE,
                        key,
                        value,
                        new RecordHeaders(context.headers()),
                        java.util.Optional.empty());
        DeadLetter letter = new DeadLetter(record, SERVICE, step, reason, error);
        letter.log();
        return List.of(letter.toRecord(Topics.DEAD_LETTERS.name(), applicationId, Instant.now()));
    }
}
