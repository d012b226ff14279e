package org.listings.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.listings.kit.DeadLetterHeaders;
import org.listings.kit.Service;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.Searchable;
import org.listings.schemas.Topics;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

/** The service on the real stack, which works and stays. */
@WithStack
@Timeout(300)
final class DeliveryIT {

    private final Stack stack;

    DeliveryIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void makesAListingSearchableAndSaysSoForEachOfItsSources() throws Exception {
        try (Enriched enriched = new Enriched(stack, "delivery")) {
            enriched.start();
            enriched.send(Listings.full("one").build());
            await().until(() -> enriched.found() == 1);
            assertThat(enriched.document("one").get("title").asText())
                    .isEqualTo("Tripartite validation of guidelines");
            await().untilAsserted(
                            () ->
                                    assertThat(announced(enriched))
                                            .containsExactlyInAnyOrder(
                                                    "one sha-page.txt 1", "one sha-other.txt 2"));
            await().until(() -> enriched.lag() == 0);
            assertThat(enriched.health.notReady()).isEmpty();
            assertThat(enriched.client().indices().existsAlias(a -> a.name("listings")).value())
                    .isTrue();
        }
    }

    @Test
    void writesTheSameAgainToNoEffect() throws Exception {
        try (Enriched enriched = new Enriched(stack, "redelivery")) {
            Service first = enriched.start();
            enriched.send(0, 300);
            enriched.send(Listings.full("item-7").setTitle("later").build());
            await().until(() -> enriched.found() == 300 && enriched.lag() == 0);
            long version = enriched.version("item-7");

            first.stop();
            assertThat(first.awaitEnd(Duration.ofSeconds(20))).isTrue();
            enriched.forgetCommits();
            enriched.start();

            await().until(() -> enriched.lag() == 0);
            assertThat(enriched.found()).isEqualTo(300);
            assertThat(enriched.version("item-7")).isEqualTo(version);
            assertThat(enriched.document("item-7").get("title").asText()).isEqualTo("later");
            assertThat(enriched.meters.counter("listings.already.indexed").count()).isEqualTo(301);
        }
    }

    @Test
    void givesUpAListingThatTheMappingRefusesAndGoesOn() throws Exception {
        try (Enriched enriched = new Enriched(stack, "mapping")) {
            byte[] refused =
                    enriched.bytes(Listings.full("b").setLanguageConfidence(Double.NaN).build());
            enriched.send(Listings.full("a").build());
            enriched.send("b", refused);
            enriched.send(Listings.full("c").build());
            enriched.start();
            await().until(() -> enriched.found() == 2 && enriched.lag() == 0);
            List<ConsumerRecord<byte[], byte[]>> letters = letters(enriched);
            assertThat(letters).hasSize(1);
            assertThat(letters.get(0).value()).isEqualTo(refused);
            assertThat(header(letters.get(0), DeadLetterHeaders.STEP)).isEqualTo("index");
            assertThat(header(letters.get(0), DeadLetterHeaders.REASON)).isEqualTo("mapping");
            assertThat(header(letters.get(0), DeadLetterHeaders.MESSAGE))
                    .contains("language_confidence");
            assertThat(announced(enriched)).hasSize(4).noneMatch(line -> line.startsWith("b "));
        }
    }

    @Test
    void takesTheLongestListingThatEnrichmentWritesAndGivesUpATermThatIsTooLong() throws Exception {
        try (Enriched enriched = new Enriched(stack, "longest")) {
            String han =
                    new Random(7)
                            .ints(1_500_000, 0x4e00, 0x9fa0)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            byte[] longest =
                    enriched.bytes(
                            Listings.full("longest")
                                    .setRawText(han.substring(0, 300_000))
                                    .setDescription(han.substring(300_000, 600_000))
                                    .setSearchTerms(
                                            List.of(han.substring(600_000).replaceAll("..", "$0 ")))
                                    .build());
            assertThat(longest).hasSizeBetween(4_900_000, Topics.LONGEST_VALUE);
            enriched.send("longest", longest);
            enriched.send(
                    Listings.full("term").setEnricherVersion(han.substring(0, 20_000)).build());
            enriched.send(Listings.full("behind").build());
            enriched.start();
            await().until(() -> enriched.found() == 2 && enriched.lag() == 0);
            assertThat(enriched.document("longest").get("raw_text").asText()).hasSize(300_000);
            assertThat(letters(enriched)).hasSize(1);
            assertThat(header(letters(enriched).get(0), DeadLetterHeaders.REASON))
                    .isEqualTo("mapping");
            assertThat(header(letters(enriched).get(0), DeadLetterHeaders.MESSAGE))
                    .contains("immense term");
        }
    }

    @Test
    void givesUpARecordThatCannotBeDecodedAndGoesOn() throws Exception {
        try (Enriched enriched = new Enriched(stack, "undecodable")) {
            byte[] good = enriched.bytes(Listings.full("good").build());
            List<byte[]> bad =
                    List.of(
                            new byte[0],
                            "no Avro at all".getBytes(UTF_8),
                            ByteBuffer.allocate(20).put((byte) 0).putInt(999_999).array(),
                            java.util.Arrays.copyOf(good, good.length / 2),
                            ByteBuffer.allocate(40)
                                    .put(good, 0, 5)
                                    .put(
                                            new byte[] {
                                                -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1
                                            })
                                    .array(),
                            // a string of 700 MB, it says
                            ByteBuffer.allocate(40)
                                    .put(good, 0, 5)
                                    .put(new byte[] {-128, -100, -55, -101, 5})
                                    .array(),
                            searchable(enriched));
            enriched.send("before", enriched.bytes(Listings.full("before").build()));
            bad.forEach(value -> enriched.send("bad", value));
            byte[] longest = new byte[1_040_000];
            new Random(7).nextBytes(longest);
            enriched.send("bad", longest);
            enriched.send("bad", (byte[]) null);
            enriched.send("bad", enriched.bytes(Listings.minimal("x".repeat(600)).build()));
            enriched.send("bad", good);
            enriched.start();
            await().until(() -> enriched.found() == 2 && enriched.lag() == 0);
            List<ConsumerRecord<byte[], byte[]>> letters = letters(enriched);
            assertThat(letters).hasSize(10);
            assertThat(letters.subList(0, 7))
                    .extracting(letter -> ByteBuffer.wrap(letter.value()))
                    .isEqualTo(bad.stream().map(ByteBuffer::wrap).toList());
            assertThat(letters)
                    .allSatisfy(
                            letter -> {
                                assertThat(header(letter, DeadLetterHeaders.STEP))
                                        .isEqualTo("decode");
                                assertThat(header(letter, DeadLetterHeaders.OFFSET))
                                        .matches("\\d+");
                                assertThat(header(letter, DeadLetterHeaders.PARTITION))
                                        .matches("\\d");
                                assertThat(header(letter, DeadLetterHeaders.MESSAGE)).isNotBlank();
                            });
        }
    }

    @Test
    void readsOnlyWhatIsCommittedAndCommitsPastTheEndOfTransactions() throws Exception {
        try (Enriched enriched = new Enriched(stack, "transactions")) {
            enriched.start();
            Map<String, Object> properties = new HashMap<>(enriched.kafka);
            properties.put("transactional.id", "index-test");
            var bytes = new ByteArraySerializer();
            try (var producer = new KafkaProducer<>(properties, bytes, bytes)) {
                producer.initTransactions();
                for (String id : List.of("kept-1", "aborted", "kept-2")) {
                    producer.beginTransaction();
                    byte[] value = enriched.bytes(Listings.full(id).build());
                    producer.send(new ProducerRecord<>(enriched.topic(), Enriched.key(id), value))
                            .get();
                    if (id.equals("aborted")) {
                        producer.abortTransaction();
                    } else {
                        producer.commitTransaction();
                    }
                }
            }
            await().until(() -> enriched.found() == 2 && enriched.lag() == 0);
        }
    }

    @Test
    void sharesTheWorkOfAGenerationAmongInstances() throws Exception {
        try (Enriched enriched = new Enriched(stack, "shared")) {
            enriched.start();
            enriched.send(0, 500);
            enriched.start();
            enriched.send(500, 2_000);
            await().until(() -> enriched.found() == 2_000 && enriched.lag() == 0);
            assertThat(letters(enriched)).isEmpty();
        }
    }

    private static byte[] searchable(Enriched enriched) {
        Searchable other =
                Searchable.newBuilder()
                        .setItemId("x")
                        .setSourceSha256("x")
                        .setPosition(1)
                        .setGeneration("x")
                        .setSearchableAt(java.time.Instant.EPOCH)
                        .build();
        return AvroSerdes.<Searchable>serializer(enriched.kafka).serialize("x", other);
    }

    /**
     * "item source position" of what was announced for the generation; that it is live is announced
     * without an item, when the first poll was in vain.
     */
    private static Set<String> announced(Enriched enriched) {
        var decoder = AvroSerdes.deserializer(Searchable.class, enriched.kafka);
        return enriched.all(Topics.SEARCHABLE.name()).stream()
                .map(record -> decoder.deserialize(record.topic(), record.value()))
                .filter(said -> said.getGeneration().equals(enriched.generation.name()))
                .filter(said -> !said.getItemId().isEmpty())
                .map(
                        said ->
                                said.getItemId()
                                        + " "
                                        + said.getSourceSha256()
                                        + " "
                                        + said.getPosition())
                .collect(Collectors.toSet());
    }

    private static List<ConsumerRecord<byte[], byte[]>> letters(Enriched enriched) {
        return enriched.all(Topics.DEAD_LETTERS.name()).stream()
                .filter(record -> header(record, DeadLetterHeaders.TOPIC).equals(enriched.topic()))
                .toList();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
