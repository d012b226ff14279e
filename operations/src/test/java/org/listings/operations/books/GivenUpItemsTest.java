package org.listings.operations.books;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.listings.elastic.IndexedSources;
import org.listings.kit.DeadLetterHeaders;
import org.listings.kit.RecordPlace;
import org.listings.operations.deadletters.Letter;
import org.listings.operations.deadletters.Letters;
import org.listings.schemas.ItemSource;
import org.listings.schemas.Listing;
import org.listings.schemas.RawItem;
import org.listings.schemas.Source;
import org.listings.schemas.TrustedRecords;

class GivenUpItemsTest {

    static {
        TrustedRecords.trust();
    }

    private final GivenUpItems items =
            new GivenUpItems(
                    (topic, bytes) -> refuse(),
                    (topic, bytes) -> listing(new String(bytes, UTF_8).split(" ")));

    @Test
    void countsARefusedListingForEachOfItsSources() {
        add(enriched(17, 10, "a/1 b/2"));

        assertThat(items.items())
                .containsExactlyInAnyOrder(
                        new IndexedSources.Source("item", "a", 1),
                        new IndexedSources.Source("item", "b", 2));
        assertThat(items.unreadable()).isZero();
    }

    @Test
    void countsAnItemOnceHoweverOftenItWasTried() {
        add(enriched(17, 10, "a/1"));
        add(enriched(18, 11, "a/1 b/2"));
        add(enriched(19, 12, "a/1 b/2"));

        assertThat(items.items()).hasSize(2);
    }

    @Test
    void knowsAnUndecodableRecordByItsHeader() {
        var record = raw(17, 5);
        new ItemSource("a", 3).addTo(record.headers());
        add(record);

        assertThat(items.items()).containsExactly(new IndexedSources.Source("item", "a", 3));
    }

    @Test
    void countsAnUndecodableRecordOfNoFileOnceEvenWhenItCameBack() {
        add(raw(17, 5));
        var again = raw(18, 90);
        again.headers().add(DeadLetterHeaders.ORIGIN, "listings.raw-2@5".getBytes(UTF_8));
        add(again);

        assertThat(items.items()).isEmpty();
        assertThat(items.unreadable()).isEqualTo(1);
    }

    private void add(ConsumerRecord<byte[], byte[]> record) {
        items.add(Letter.of(record), record);
    }

    private static ConsumerRecord<byte[], byte[]> raw(long id, long offset) {
        return Letters.record(
                id,
                "listings-enrich-g1",
                "undecodable",
                new RecordPlace("listings.raw", 2, offset),
                new byte[] {9});
    }

    private static ConsumerRecord<byte[], byte[]> enriched(long id, long offset, String sources) {
        return Letters.record(
                id,
                "listings-index-g1",
                "mapping",
                new RecordPlace("listings.enriched.g1", 2, offset),
                sources.getBytes(UTF_8));
    }

    private static RawItem refuse() {
        throw new SerializationException("no Avro");
    }

    private static Listing listing(String... sources) {
        List<Source> all =
                Arrays.stream(sources)
                        .map(text -> text.split("/"))
                        .map(
                                part ->
                                        new Source(
                                                "file",
                                                part[0],
                                                Integer.parseInt(part[1]),
                                                1,
                                                2,
                                                Instant.EPOCH))
                        .toList();
        return Listing.newBuilder()
                .setItemId("item")
                .setSourceFile("file")
                .setSourceSha256("a")
                .setPosition(1)
                .setFirstLine(1)
                .setLastLine(2)
                .setTitle("A title")
                .setRawText("text")
                .setSplitterVersion("test")
                .setIngestedAt(Instant.EPOCH)
                .setSources(all)
                .setEnricherVersion("test")
                .setGeneration("g1")
                .setEnrichedAt(Instant.EPOCH)
                .build();
    }
}
