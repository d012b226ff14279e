package org.listings.index.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.listings.index.Listings;
import org.listings.kit.DeadLetterHeaders;

class DocumentTest {

    private final ConsumerRecord<byte[], byte[]> record =
            new ConsumerRecord<>(Listings.TOPIC, 0, 30, new byte[] {1}, new byte[] {1});

    @Test
    void hasItsRecordsOffsetAsVersion() {
        assertThat(document().version()).isEqualTo(30);
    }

    @Test
    void keepsTheVersionOfItsFirstPlaceWhenItWasSentBack() {
        comesFrom(Listings.TOPIC + "-0@10");

        assertThat(document().version()).isEqualTo(10);
    }

    @Test
    void hasAVersionOfItsOwnWhenItsRawItemWasSentBack() {
        comesFrom("listings.raw-0@10");

        assertThat(document().version()).isEqualTo(30);
    }

    private void comesFrom(String place) {
        record.headers().add(DeadLetterHeaders.ORIGIN, place.getBytes(UTF_8));
    }

    private Document document() {
        return new Document(record, Listings.full("item").build());
    }
}
