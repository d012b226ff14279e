package org.listings.operations.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.listings.kit.DeadLetterHeaders;
import org.listings.kit.RecordPlace;

/**
 * A dead letter's headers, whoever wrote them: our services and Kafka Streams, Kafka Connect, or
 * Spring.
 */
final class LetterHeaders {

    private static final String CONNECT = "__connect.errors.";
    private static final String SPRING = "kafka_dlt-";

    private final Headers headers;

    LetterHeaders(Headers headers) {
        this.headers = headers;
    }

    /** Whether a header tells of a failure, and is not the record's own. */
    static boolean isOfFailure(String name) {
        return name.startsWith("__streams.errors.")
                || name.startsWith("listings.dlq.")
                || name.startsWith(CONNECT)
                || name.startsWith(SPRING);
    }

    /** Where the record was read; empty when nobody says. */
    Optional<RecordPlace> place() {
        Optional<String> topic =
                first(DeadLetterHeaders.TOPIC, CONNECT + "topic", SPRING + "original-topic");
        Optional<Long> partition =
                number(
                        DeadLetterHeaders.PARTITION,
                        CONNECT + "partition",
                        SPRING + "original-partition");
        Optional<Long> offset =
                number(DeadLetterHeaders.OFFSET, CONNECT + "offset", SPRING + "original-offset");
        return topic.isPresent() && partition.isPresent() && offset.isPresent()
                ? Optional.of(
                        new RecordPlace(topic.get(), partition.get().intValue(), offset.get()))
                : Optional.empty();
    }

    /** Who gave it up: a service, or a connector. */
    Optional<String> service() {
        return first(DeadLetterHeaders.SERVICE, CONNECT + "connector.name");
    }

    /** What was being done. */
    Optional<String> step() {
        return first(DeadLetterHeaders.STEP, CONNECT + "stage");
    }

    /** The class of the error. */
    Optional<String> exception() {
        return first(
                DeadLetterHeaders.EXCEPTION,
                CONNECT + "exception.class.name",
                SPRING + "exception-cause-fqcn",
                SPRING + "exception-fqcn");
    }

    /** What the error says. */
    Optional<String> message() {
        return first(
                DeadLetterHeaders.MESSAGE,
                CONNECT + "exception.message",
                SPRING + "exception-message");
    }

    /** The group that read the record. */
    Optional<String> group() {
        return first(DeadLetterHeaders.GROUP, SPRING + "original-consumer-group");
    }

    /** How often it was sent back before. */
    int attempts() {
        return number(DeadLetterHeaders.ATTEMPTS).map(Long::intValue).orElse(0);
    }

    Optional<String> first(String... names) {
        for (String name : names) {
            Header header = headers.lastHeader(name);
            if (header != null && header.value() != null) {
                return Optional.of(new String(header.value(), UTF_8));
            }
        }
        return Optional.empty();
    }

    /** Numbers are text, but for Spring's, which are binary. */
    private Optional<Long> number(String... names) {
        for (String name : names) {
            Header header = headers.lastHeader(name);
            if (header != null && header.value() != null) {
                return number(name, header.value());
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> number(String name, byte[] value) {
        if (name.startsWith(SPRING)) {
            return switch (value.length) {
                case Integer.BYTES -> Optional.of((long) ByteBuffer.wrap(value).getInt());
                case Long.BYTES -> Optional.of(ByteBuffer.wrap(value).getLong());
                default -> Optional.empty();
            };
        }
        String text = new String(value, UTF_8);
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /** A header's value for a person's eyes. */
    static String shown(Header header) {
        if (header.value() == null) {
            return "";
        }
        boolean binary = header.key().startsWith(SPRING) && !isText(header.value());
        return binary
                ? number(header.key(), header.value())
                        .map(String::valueOf)
                        .orElseGet(() -> HexDump.line(header.value()))
                : new String(header.value(), UTF_8);
    }

    private static boolean isText(byte[] value) {
        for (byte each : value) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
