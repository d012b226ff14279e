package org.listings.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listings.kit.DeadLetterHeaders;
import org.listings.kit.Health;
import org.listings.kit.Service;
import org.listings.kit.ServiceContext;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.Listing;
import org.listings.schemas.RawItem;
import org.listings.schemas.SchemaRegistration;
import org.listings.schemas.Topics;
import org.listings.stack.Component;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

/**
 * The service against a real broker and registry: what comes in, what goes out, what is given up,
 * what is waited out.
 */
@WithStack
final class EnrichServiceIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static int runs;

    private final Stack stack;
    private final String generation = "enrich-it-" + runs++;
    @TempDir Path state;
    private Map<String, Object> kafka;
    private final Health health = new Health();
    private Service service;

    EnrichServiceIT(Stack stack) {
        this.stack = stack;
    }

    @BeforeEach
    void start() throws Exception {
        kafka = new HashMap<>();
        kafka.put("bootstrap.servers", stack.bootstrapServers());
        kafka.put("schema.registry.url", stack.registryUrl());
        try (Admin admin = Admin.create(kafka)) {
            Topics.create(admin, generation);
        }
        SchemaRegistration.register(kafka);
        service = service();
    }

    private Service service() {
        return Service.start(
                "enrich-service",
                EnrichService.task(new EnrichConfig(generation, state, 1, kafka)),
                new ServiceContext(health, new SimpleMeterRegistry()));
    }

    @AfterEach
    void stop() throws Exception {
        service.stop();
        assertThat(service.awaitEnd(SOON)).isTrue();
        assertThat(service.failure()).isEmpty();
    }

    @Test
    void enrichesEveryItemAndGivesUpWhatIsNoItem() throws Exception {
        byte[] noItem = ("not avro, " + generation).getBytes(UTF_8);
        sendBytes("enrich-it", noItem);
        send(RawItems.item("enrich-it", 1, "Labour inspectors meet in Brussels."));

        assertThat(listing("enrich-it").getCountries()).containsExactly("BE");
        ConsumerRecord<String, byte[]> letter = deadLetter(noItem);
        assertThat(header(letter, DeadLetterHeaders.REASON)).isEqualTo("undecodable");
        assertThat(header(letter, DeadLetterHeaders.TOPIC)).isEqualTo(Topics.RAW.name());
        assertThat(header(letter, DeadLetterHeaders.STEP)).isEqualTo("decode");
    }

    /** Begins while the registry is away, so that no schema is known from before. */
    @Test
    void waitsForAnAbsentRegistryAndLosesNothing() throws Exception {
        byte[] item =
                bytes(RawItems.item("enrich-it-late", 1, "Read after the registry came back."));
        stop();
        stack.stop(Component.REGISTRY);
        try {
            sendBytes("enrich-it-late", item);
            service = service();
            await().atMost(SOON)
                    .untilAsserted(
                            () ->
                                    assertThat(health.notReady())
                                            .extractingByKey("enrich-service")
                                            .asString()
                                            .contains("a stream thread ended"));
            assertThat(service.failure()).isEmpty();
        } finally {
            stack.start(Component.REGISTRY);
        }

        assertThat(listing("enrich-it-late").getDescription()).startsWith("Read after");
        await().atMost(SOON).until(() -> health.notReady().isEmpty());
        assertThat(deadLetters()).noneMatch(letter -> Arrays.equals(letter.value(), item));
    }

    /** The worst there is: Han is three bytes a character, and is searched by in pairs. */
    @Test
    void enrichesTheLongestItemThatIngestTakesAndWhatComesBehindIt() throws Exception {
        String text =
                new Random(7)
                        .ints(399_000 / 3, 0x4e00, 0x9fa0)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        send(longItem("enrich-it-long", text));
        send(RawItems.item("enrich-it-behind", 1, "Read after the long one."));

        assertThat(listing("enrich-it-behind").getDescription()).startsWith("Read after");
        Listing listing = listing("enrich-it-long");
        assertThat(listing.getDescription()).isEqualTo(text);
        assertThat(String.join("", listing.getSearchTerms())).hasSizeGreaterThan(2 * text.length());
    }

    /** No item of ingest's; others may write to the raw log what is long and compresses well. */
    @Test
    void givesUpAnItemWhoseListingNoTopicTakesAndGoesOn() throws Exception {
        byte[] tooLong = bytes(longItem("enrich-it-too-long", "lorem ipsum ".repeat(200_000)));
        sendBytes("enrich-it-too-long", tooLong);
        send(RawItems.item("enrich-it-after", 1, "Read after what was given up."));

        assertThat(listing("enrich-it-after").getDescription()).startsWith("Read after");
        ConsumerRecord<String, byte[]> letter = deadLetter(tooLong);
        assertThat(header(letter, DeadLetterHeaders.REASON)).isEqualTo("too-large");
        assertThat(header(letter, DeadLetterHeaders.STEP)).isEqualTo("merge-sources");
        assertThat(header(letter, DeadLetterHeaders.MESSAGE)).contains("5,000,000");
    }

    private static RawItem longItem(String id, String text) {
        return RawItem.newBuilder(RawItems.item(id, 1, text)).setRawText(text).build();
    }

    private void send(RawItem item) throws Exception {
        sendBytes(item.getItemId(), bytes(item));
    }

    private byte[] bytes(RawItem item) {
        try (var serializer = AvroSerdes.<RawItem>serializer(kafka)) {
            return serializer.serialize(Topics.RAW.name(), item);
        }
    }

    private void sendBytes(String key, byte[] value) throws Exception {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put("compression.type", "zstd");
        config.put("max.request.size", 10_000_000);
        try (var producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            // all in one partition, so that each is behind the one before
            producer.send(new ProducerRecord<>(Topics.RAW.name(), 0, key, value)).get();
        }
    }

    private Listing listing(String itemId) {
        try (var enriched = AvroSerdes.deserializer(Listing.class, kafka)) {
            String topic = Topics.enriched(generation).name();
            return first(topic, enriched, record -> record.value().getItemId().equals(itemId))
                    .value();
        }
    }

    /** Other runs left dead letters too; each test knows its own by the value. */
    private ConsumerRecord<String, byte[]> deadLetter(byte[] value) {
        return first(
                Topics.DEAD_LETTERS.name(),
                new ByteArrayDeserializer(),
                record -> Arrays.equals(record.value(), value));
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters() {
        List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
        var partition = new TopicPartition(Topics.DEAD_LETTERS.name(), 0);
        try (var consumer = consumer(new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
            }
        }
        return letters;
    }

    private <V> KafkaConsumer<String, V> consumer(Deserializer<V> values) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put("isolation.level", "read_committed");
        config.put("auto.offset.reset", "earliest");
        config.put("group.id", "enrich-it-" + System.nanoTime());
        return new KafkaConsumer<>(config, new StringDeserializer(), values);
    }

    private <V> ConsumerRecord<String, V> first(
            String topic, Deserializer<V> values, Predicate<ConsumerRecord<String, V>> wanted) {
        try (var consumer = consumer(values)) {
            consumer.subscribe(List.of(topic));
            long end = System.nanoTime() + SOON.toNanos();
            while (System.nanoTime() < end) {
                for (ConsumerRecord<String, V> record : consumer.poll(Duration.ofMillis(200))) {
                    if (wanted.test(record)) {
                        return record;
                    }
                }
            }
        }
        throw new AssertionError("no such record came to %s within %s".formatted(topic, SOON));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
