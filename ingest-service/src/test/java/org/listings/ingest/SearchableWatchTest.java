package org.listings.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listings.ingest.receipt.Receipts;
import org.listings.schemas.Searchable;

class SearchableWatchTest {

    private static final String TOPIC = "searchable";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
    private static final Instant LATER = IngestFixture.NOW.plusSeconds(9);

    @TempDir Path home;
    private IngestFixture ingest;
    private MockConsumer<String, byte[]> consumer;
    private long offset;
    private long now;

    @BeforeEach
    void publishAFileOfTwoItems() throws IOException {
        ingest = new IngestFixture(home);
        ingest.drop("page.txt", "Events\nFirst\nSecond\n");
        ingest.round();
        consumer = consumer();
    }

    @Test
    void completesTheReceiptWhenTheLastItemIsFound() throws IOException {
        try (SearchableWatch watch = watch()) {
            watch.read();
            found(2, "g1");
            found(2, "g1");
            watch.read();
            assertThat(receipt().path("status").asText()).isEqualTo("published");
            found(1, "g1");
            watch.read();
            assertThat(watch.isBusy()).isFalse();
        }
        assertThat(receipt().path("status").asText()).isEqualTo("searchable");
        assertThat(receipt().path("searchable_at").asText()).isEqualTo(LATER.toString());
        assertThat(receipt().path("searchable_in").asText()).isEqualTo("g1");
        assertThat(receipt().path("items")).hasSize(2);
        assertThat(kept().equals(receipt())).isTrue();
    }

    @Test
    void countsTheGenerationsApart() throws IOException {
        try (SearchableWatch watch = watch()) {
            watch.read();
            found(1, "g1");
            found(2, "g2");
            watch.read();
            assertThat(watch.isBusy()).isTrue();
        }
    }

    @Test
    void isNotSatisfiedWithAGenerationThatIsNotLiveUntilItIs() throws IOException {
        String sha256 = receipt().path("sha256").asText();
        try (SearchableWatch watch = watch()) {
            watch.read();
            announced(sha256, 1, "g2", LATER, false);
            announced(sha256, 2, "g2", LATER, false);
            announced(sha256, 1, "g1", LATER, true);
            watch.read();
            assertThat(watch.isBusy()).isTrue();
            announced("", 0, "g2", LATER.plusSeconds(1), true);
            watch.read();
            assertThat(watch.isBusy()).isFalse();
        }
        assertThat(receipt().path("searchable_in").asText()).isEqualTo("g2");
        assertThat(receipt().path("searchable_at").asText()).isEqualTo(LATER.toString());
    }

    @Test
    void expectsNoMoreNewsOfAnItemThatNothingWasHeardOfForAMinute() throws IOException {
        try (SearchableWatch watch = watch()) {
            watch.read();
            pass(Duration.ofSeconds(59));
            assertThat(watch.isBusy()).isTrue();
            found(1, "g1");
            watch.read();
            pass(Duration.ofSeconds(59));
            assertThat(watch.isBusy()).isTrue();
            pass(Duration.ofSeconds(1));
            assertThat(watch.isBusy()).isFalse();
            found(2, "g1");
            watch.read();
        }
        assertThat(receipt().path("status").asText()).isEqualTo("searchable");
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    @Test
    void leavesTheReceiptOfAnotherFileOfThatNameAlone() throws IOException {
        String first = receipt().path("sha256").asText();
        ingest.drop("page.txt", "Events\nThird\n");
        ingest.round();
        try (SearchableWatch watch = watch()) {
            watch.read();
            found(first, 1, "g1");
            found(first, 2, "g1");
            watch.read();
        }
        assertThat(receipt().path("status").asText()).isEqualTo("published");
        assertThat(json(home.resolve("receipts/" + first + ".json")).path("status").asText())
                .isEqualTo("searchable");
    }

    private SearchableWatch watch() throws IOException {
        return new SearchableWatch(
                () -> consumer,
                (topic, bytes) -> decode(bytes),
                TOPIC,
                new Receipts(ingest.folders.inbox(), ingest.folders.receipts()),
                () -> {},
                () -> now);
    }

    private void found(int position, String generation) throws IOException {
        found(receipt().path("sha256").asText(), position, generation);
    }

    private void found(String sha256, int position, String generation) throws IOException {
        announced(sha256, position, generation, LATER, true);
    }

    private void announced(String sha256, int position, String generation, Instant at, boolean live)
            throws IOException {
        Searchable item = new Searchable("id", sha256, position, generation, at, live);
        byte[] bytes = Searchable.getEncoder().encode(item).array();
        consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, offset++, sha256, bytes));
    }

    private static Searchable decode(byte[] bytes) {
        try {
            return Searchable.getDecoder().decode(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MockConsumer<String, byte[]> consumer() {
        var consumer =
                new MockConsumer<String, byte[]>(AutoOffsetResetStrategy.EARLIEST.name()) {
                    @Override
                    public synchronized Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(
                            Map<TopicPartition, Long> times) {
                        return Map.of();
                    }
                };
        Node node = new Node(0, "none", 1);
        Node[] nodes = {node};
        consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, node, nodes, nodes)));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, 0L));
        return consumer;
    }

    private JsonNode receipt() throws IOException {
        return ingest.receipt("page.txt");
    }

    private JsonNode kept() throws IOException {
        return json(home.resolve("receipts/" + receipt().path("sha256").asText() + ".json"));
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
