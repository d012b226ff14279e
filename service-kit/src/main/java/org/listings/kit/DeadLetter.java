package org.listings.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A record that a service gives up, with why: the original key, value, headers and time, untouched.
 *
 * @param record the record as it was read
 * @param service the service that gives it up
 * @param step what it was doing
 * @param reason a short code to group by
 * @param error what went wrong
 */
public record DeadLetter(
        ConsumerRecord<byte[], byte[]> record,
        String service,
        String step,
        String reason,
        Throwable error) {

    private static final Logger log = LoggerFactory.getLogger(DeadLetter.class);
    private static final int LONGEST_STACK_TRACE = 8_000;

    /**
     * The record to send to the dead-letter topic.
     *
     * @param group the consumer group or application id that gives it up
     */
    public ProducerRecord<byte[], byte[]> toRecord(String topic, String group, Instant now) {
        var letter =
                new ProducerRecord<>(topic, null, timestamp(now), record.key(), record.value());
        for (Header header : record.headers()) {
            letter.headers().add(header);
        }
        put(letter.headers(), DeadLetterHeaders.EXCEPTION, error.getClass().getName());
        put(letter.headers(), DeadLetterHeaders.MESSAGE, String.valueOf(error.getMessage()));
        put(letter.headers(), DeadLetterHeaders.STACKTRACE, stackTrace());
        put(letter.headers(), DeadLetterHeaders.TOPIC, record.topic());
        put(letter.headers(), DeadLetterHeaders.PARTITION, String.valueOf(record.partition()));
        put(letter.headers(), DeadLetterHeaders.OFFSET, String.valueOf(record.offset()));
        put(letter.headers(), DeadLetterHeaders.SERVICE, service);
        put(letter.headers(), DeadLetterHeaders.GROUP, group);
        put(letter.headers(), DeadLetterHeaders.STEP, step);
        put(letter.headers(), DeadLetterHeaders.REASON, reason);
        put(letter.headers(), DeadLetterHeaders.AT, now.toString());
        return letter;
    }

    /** Says in the log that the record was given up: where it is and why, never what is in it. */
    public void log() {
        log.atWarn()
                .addKeyValue("topic", record.topic())
                .addKeyValue("partition", record.partition())
                .addKeyValue("offset", record.offset())
                .addKeyValue("step", step)
                .addKeyValue("reason", reason)
                .addKeyValue("error", error.toString())
                .log("dead letter");
    }

    private Long timestamp(Instant now) {
        return record.timestamp() >= 0 ? record.timestamp() : now.toEpochMilli();
    }

    private String stackTrace() {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.getBuffer()
                .substring(0, Math.min(text.getBuffer().length(), LONGEST_STACK_TRACE));
    }

    /** A letter that comes back says the latest, not both. */
    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
