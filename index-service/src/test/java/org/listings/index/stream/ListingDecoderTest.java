package org.listings.index.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;
import org.listings.index.Listings;
import org.listings.index.document.Document;
import org.listings.kit.DeadLetter;
import org.listings.kit.hold.Backoff;
import org.listings.kit.hold.Hold;
import org.listings.schemas.Listing;

class ListingDecoderTest {

    private final List<Duration> pauses = new ArrayList<>();
    private final Queue<RuntimeException> failures = new ArrayDeque<>();
    private final Deserializer<Listing> deserializer =
            (topic, bytes) -> {
                if (!failures.isEmpty()) {
                    throw failures.remove();
                }
                return Listings.full(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                        .build();
            };
    private final ListingDecoder decoder =
            new ListingDecoder(deserializer, new Hold(pauses::add, Backoff.USUAL, () -> {}));

    @Test
    void makesADocumentOfEachRecordInOrder() {
        Batch batch = decoder.decode(List.of(record(4, "a"), record(5, "b")));
        assertThat(batch.documents()).extracting(Document::id).containsExactly("a", "b");
        assertThat(batch.documents()).extracting(Document::version).containsExactly(4L, 5L);
        assertThat(batch.unreadable()).isEmpty();
    }

    @Test
    void givesUpABadRecordAloneAndSaysWhy() {
        failures.add(new SerializationException("Unknown magic byte!"));
        Batch batch = decoder.decode(List.of(record(4, "a"), record(5, "b"), record(6, null)));
        assertThat(batch.documents()).extracting(Document::id).containsExactly("b");
        assertThat(batch.unreadable())
                .extracting(letter -> letter.record().offset())
                .containsExactly(4L, 6L);
        assertThat(batch.unreadable()).extracting(DeadLetter::reason).containsOnly("undecodable");
        assertThat(batch.unreadable())
                .extracting(letter -> letter.error().getMessage())
                .containsExactly("Unknown magic byte!", "the record has no value");
        assertThat(pauses).isEmpty();
    }

    @Test
    void waitsForARegistryThatIsAwayAndBlamesNoRecord() {
        for (int i = 0; i < 3; i++) {
            failures.add(new SerializationException("Error", new ConnectException("refused")));
        }
        Batch batch = decoder.decode(List.of(record(4, "a")));
        assertThat(batch.documents()).hasSize(1);
        assertThat(batch.unreadable()).isEmpty();
        assertThat(pauses).hasSize(3);
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, String value) {
        byte[] bytes =
                value == null ? null : value.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new ConsumerRecord<>(Listings.TOPIC, 0, offset, new byte[] {1}, bytes);
    }
}
