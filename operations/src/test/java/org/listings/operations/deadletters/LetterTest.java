package org.listings.operations.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.listings.kit.DeadLetterHeaders;
import org.listings.kit.RecordPlace;

class LetterTest {

    private final ConsumerRecord<byte[], byte[]> bare =
            new ConsumerRecord<>("listings.dlq", 0, 17, null, new byte[] {1});

    @Test
    void readsWhatOurServicesWrite() {
        RecordPlace place = new RecordPlace("listings.enriched.g2", 1, 7);

        Letter letter =
                Letter.of(Letters.record(17, "listings-index-g2", "mapping", place, new byte[3]));

        assertThat(letter.id()).hasToString("0-17");
        assertThat(letter.at()).isEqualTo(Letters.NOW.plusSeconds(17));
        assertThat(letter.place()).isEqualTo(place);
        assertThat(letter.origin()).isEqualTo(place);
        assertThat(letter.stage()).isEqualTo("service/step");
        assertThat(letter.reason()).isEqualTo("mapping");
        assertThat(letter.message()).isEqualTo("why");
        assertThat(letter.generation()).isEqualTo("g2");
        assertThat(letter.attempts()).isZero();
        assertThat(letter.bytes()).isEqualTo(3);
    }

    @Test
    void knowsTheGenerationOfARawRecordByItsGroup() {
        var record =
                Letters.record(
                        17,
                        "listings-enrich-g2",
                        "undecodable",
                        new RecordPlace("listings.raw", 1, 7),
                        new byte[3]);

        assertThat(Letter.of(record).generation()).isEqualTo("g2");
    }

    @Test
    void beginsAnewInTheTopicAfterTheOneItWasSentBackTo() {
        RecordPlace enriched = new RecordPlace("listings.enriched.g1", 1, 7);
        var record = Letters.record(17, "listings-index-g1", "mapping", enriched, new byte[3]);
        put(record, DeadLetterHeaders.ORIGIN, "listings.raw-2@5");

        assertThat(Letter.of(record).origin()).isEqualTo(enriched);
    }

    @Test
    void readsWhatKafkaConnectWrites() {
        put(bare, "__connect.errors.topic", "orders");
        put(bare, "__connect.errors.partition", "3");
        put(bare, "__connect.errors.offset", "44");
        put(bare, "__connect.errors.connector.name", "sink");
        put(bare, "__connect.errors.stage", "VALUE_CONVERTER");
        put(bare, "__connect.errors.exception.class.name", "org.apache.DataException");
        put(bare, "__connect.errors.exception.message", "no schema");

        Letter letter = Letter.of(bare);

        assertThat(letter.place()).isEqualTo(new RecordPlace("orders", 3, 44));
        assertThat(letter.stage()).isEqualTo("sink/VALUE_CONVERTER");
        assertThat(letter.reason()).isEqualTo("DataException");
        assertThat(letter.message()).isEqualTo("no schema");
        assertThat(letter.generation()).isEmpty();
    }

    @Test
    void readsWhatSpringWrites() {
        put(bare, "kafka_dlt-original-topic", "orders");
        bare.headers()
                .add("kafka_dlt-original-partition", ByteBuffer.allocate(4).putInt(3).array())
                .add("kafka_dlt-original-offset", ByteBuffer.allocate(8).putLong(44).array());
        put(bare, "kafka_dlt-original-consumer-group", "readers");
        put(bare, "kafka_dlt-exception-fqcn", "org.Listener$Failed");
        put(bare, "kafka_dlt-exception-message", "no");

        Letter letter = Letter.of(bare);

        assertThat(letter.place()).isEqualTo(new RecordPlace("orders", 3, 44));
        assertThat(letter.group()).isEqualTo("readers");
        assertThat(letter.reason()).isEqualTo("Failed");
        assertThat(LetterHeaders.shown(bare.headers().lastHeader("kafka_dlt-original-offset")))
                .isEqualTo("44");
    }

    @Test
    void readsALetterWithoutAnyHeader() {
        Letter letter = Letter.of(bare);

        assertThat(letter.place()).isNull();
        assertThat(letter.reason()).isEqualTo("unknown");
        assertThat(letter.stage()).isEqualTo("unknown/unknown");
    }

    private static void put(ConsumerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
