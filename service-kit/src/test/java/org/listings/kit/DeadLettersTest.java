package org.listings.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final DeadLetters letters =
            new DeadLetters(producer, "dlq", "readers", Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void keepsTheRecordAsItWasAndSaysWhereAndWhy() throws Exception {
        letters.send(List.of(letter()));

        ProducerRecord<byte[], byte[]> sent = producer.history().get(0);
        assertThat(sent.topic()).isEqualTo("dlq");
        assertThat(sent.value()).isEqualTo(new byte[] {1, 2, 3});
        assertThat(header(sent, "kept")).isEqualTo("as it was");
        assertThat(header(sent, DeadLetterHeaders.TOPIC)).isEqualTo("raw");
        assertThat(header(sent, DeadLetterHeaders.PARTITION)).isEqualTo("2");
        assertThat(header(sent, DeadLetterHeaders.OFFSET)).isEqualTo("7");
        assertThat(header(sent, DeadLetterHeaders.GROUP)).isEqualTo("readers");
        assertThat(header(sent, DeadLetterHeaders.REASON)).isEqualTo("undecodable");
        assertThat(header(sent, DeadLetterHeaders.MESSAGE)).isEqualTo("no magic byte");
        assertThat(header(sent, DeadLetterHeaders.AT)).isEqualTo(NOW.toString());
    }

    @Test
    void failsWhenTheBrokerDoesNotTakeALetter() {
        producer.sendException = new TimeoutException("no broker");

        assertThatThrownBy(() -> letters.send(List.of(letter())))
                .isInstanceOf(RuntimeException.class);
    }

    private static DeadLetter letter() {
        var record =
                new ConsumerRecord<>("raw", 2, 7L, "key".getBytes(UTF_8), new byte[] {1, 2, 3});
        record.headers().add("kept", "as it was".getBytes(UTF_8));
        return new DeadLetter(
                record,
                "enrich-service",
                "decode",
                "undecodable",
                new IllegalArgumentException("no magic byte"));
    }

    private static String header(ProducerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
