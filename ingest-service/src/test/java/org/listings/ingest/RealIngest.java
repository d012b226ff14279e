package org.listings.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.listings.ingest.inbox.Folders;
import org.listings.ingest.publish.TopicReading;
import org.listings.kit.Health;
import org.listings.kit.Service;
import org.listings.kit.ServiceContext;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.RawItem;
import org.listings.schemas.SchemaRegistration;
import org.listings.schemas.Topics;
import org.listings.stack.Stack;

/** The service on the real Kafka and registry, with an inbox of its own. */
final class RealIngest implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TO_END = Duration.ofSeconds(60);

    final Folders folders;
    final Map<String, Object> kafka = new HashMap<>();
    final Health health = new Health();
    private final Path home;
    private Service service;

    RealIngest(Stack stack, Path home) throws IOException, InterruptedException {
        this.home = home;
        folders = Folders.under(home);
        folders.create();
        kafka.put("bootstrap.servers", stack.bootstrapServers());
        kafka.put("schema.registry.url", stack.registryUrl());
        try (Admin admin = Admin.create(kafka)) {
            Topics.create(admin, "g1");
        }
        SchemaRegistration.register(kafka);
    }

    void start() {
        start(Limits.USUAL);
    }

    IngestConfig config(Limits limits) {
        return new IngestConfig(
                folders,
                Duration.ofMillis(200),
                Duration.ofMillis(300),
                "ingest-it",
                Duration.ofMinutes(1),
                limits,
                kafka);
    }

    static ListingFileReader reader(Limits limits) {
        return new ListingFileReader(LineSplitter::split, limits, "it");
    }

    void start(Limits limits) {
        var task = new IngestTask(config(limits), reader(limits));
        service =
                Service.start(
                        "ingest", task, new ServiceContext(health, new SimpleMeterRegistry()));
    }

    /** The environment that a service in a process of its own needs. */
    Map<String, String> environment() {
        return Map.of(
                "LISTINGS_HOME", home.toString(),
                "LISTINGS_HTTP_PORT", "0",
                "LISTINGS_INBOX_POLL_EVERY", "50ms",
                "LISTINGS_INBOX_STILL_FOR", "50ms",
                "LISTINGS_INGEST_TRANSACTIONAL_ID", "ingest-it",
                "LISTINGS_KAFKA_BOOTSTRAP_SERVERS", kafka.get("bootstrap.servers").toString(),
                "LISTINGS_KAFKA_SCHEMA_REGISTRY_URL", kafka.get("schema.registry.url").toString());
    }

    /** Puts a file into the inbox at once, as {@code listings drop} does. */
    void drop(String name, String text) throws IOException {
        Path part = Files.writeString(folders.inbox().resolve("." + name + ".part"), text);
        Files.move(part, folders.inbox().resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    String status(String name) throws IOException {
        Path receipt = folders.inbox().resolve(name + ".receipt.json");
        return Files.exists(receipt) ? receipt(name).path("status").asText() : "none";
    }

    JsonNode receipt(String name) throws IOException {
        return JSON.readTree(folders.inbox().resolve(name + ".receipt.json").toFile());
    }

    /** The raw items of files whose names begin so. */
    List<RawItem> items(String files, String isolation) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put("isolation.level", isolation);
        config.put("auto.offset.reset", "earliest");
        List<RawItem> items = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        config,
                        new StringDeserializer(),
                        AvroSerdes.deserializer(RawItem.class, kafka))) {
            List<TopicPartition> partitions = TopicReading.partitions(consumer, Topics.RAW.name());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long began = System.nanoTime();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                if (System.nanoTime() - began > TO_END.toNanos()) {
                    throw new IllegalStateException("the raw log could not be read to its end");
                }
                consumer.poll(Duration.ofMillis(100)).forEach(record -> items.add(record.value()));
            }
        }
        return items.stream().filter(item -> item.getSourceFile().startsWith(files)).toList();
    }

    List<RawItem> items(String files) {
        return items(files, "read_committed");
    }

    void send(String topic, String key, SpecificRecord value)
            throws ExecutionException, InterruptedException {
        try (var producer =
                new KafkaProducer<>(
                        kafka,
                        new StringSerializer(),
                        AvroSerdes.<SpecificRecord>serializer(kafka))) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }

    void stop() throws InterruptedException {
        if (service != null) {
            service.stop();
            if (!service.awaitEnd(TO_END)) {
                throw new IllegalStateException("the service did not stop");
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
