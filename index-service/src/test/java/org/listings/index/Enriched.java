package org.listings.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.awaitility.Awaitility;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationOrigin;
import org.listings.kit.Health;
import org.listings.kit.Service;
import org.listings.kit.ServiceContext;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.Listing;
import org.listings.schemas.SchemaRegistration;
import org.listings.schemas.Topics;
import org.listings.stack.Stack;

/** A generation on the real stack, with no service but the one that is tested. */
final class Enriched implements AutoCloseable {

    static final GenerationOrigin ORIGIN = new GenerationOrigin("test", Topics.RAW.name());

    static {
        // a busy machine with two cores is no reason to fail
        Awaitility.setDefaultTimeout(Duration.ofSeconds(90));
    }

    final Health health = new Health();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Map<String, Object> kafka = new HashMap<>();
    final Generation generation;

    private final Stack stack;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Serializer<Listing> listings;
    private final Elasticsearch elasticsearch;
    private final List<Service> services = new ArrayList<>();

    Enriched(Stack stack, String generation) throws Exception {
        this.stack = stack;
        this.generation = new Generation(generation);
        kafka.put("bootstrap.servers", stack.bootstrapServers());
        kafka.put("schema.registry.url", stack.registryUrl());
        admin = Admin.create(kafka);
        Topics.create(admin, generation);
        SchemaRegistration.register(kafka);
        var bytes = new ByteArraySerializer();
        Map<String, Object> writing = new HashMap<>(kafka);
        writing.put("max.request.size", 10_000_000);
        producer = new KafkaProducer<>(writing, bytes, bytes);
        listings = AvroSerdes.serializer(kafka);
        elasticsearch =
                Elasticsearch.open(ElasticsearchAddress.of(URI.create(stack.elasticsearchUrl())));
    }

    /** Settings of the service for this generation. */
    IndexConfig config(Duration commitEvery) {
        return new IndexConfig(
                generation,
                ORIGIN,
                ElasticsearchAddress.of(URI.create(stack.elasticsearchUrl())),
                kafka,
                500,
                1_000_000,
                commitEvery);
    }

    /** Starts the service in this process. */
    Service start() {
        Service service =
                Service.start(
                        "index-" + generation.name(),
                        new IndexTask(config(Duration.ofSeconds(1))),
                        new ServiceContext(health, meters));
        services.add(service);
        return service;
    }

    String topic() {
        return Topics.enriched(generation.name()).name();
    }

    byte[] bytes(Listing listing) {
        return listings.serialize(topic(), listing);
    }

    void send(Listing listing) {
        send(listing.getItemId(), bytes(listing));
    }

    void send(String id, byte[] value) {
        var unused = producer.send(new ProducerRecord<>(topic(), key(id), value));
        producer.flush();
    }

    /** Sends many listings, of two sources each. */
    void send(int from, int to) {
        for (int i = from; i < to; i++) {
            sendLater(Listings.full("item-" + i).build());
        }
        flush();
    }

    /** Sends with the others that come before the next flush. */
    void sendLater(Listing listing) {
        var unused =
                producer.send(
                        new ProducerRecord<>(topic(), key(listing.getItemId()), bytes(listing)));
    }

    void flush() {
        producer.flush();
    }

    static byte[] key(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }

    ElasticsearchClient client() {
        return elasticsearch.client();
    }

    /** How many documents a search finds; -1 while it finds no index. */
    long found() {
        try {
            return client().count(count -> count.index(generation.index())).count();
        } catch (IOException | RuntimeException e) {
            return -1;
        }
    }

    ObjectNode document(String id) {
        try {
            return client().get(get -> get.index(generation.index()).id(id), ObjectNode.class)
                    .source();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long version(String id) {
        try {
            return client().get(get -> get.index(generation.index()).id(id), ObjectNode.class)
                    .version();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in a shared topic of this generation's records, from its beginning. */
    List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put("isolation.level", "read_committed");
        var bytes = new ByteArrayDeserializer();
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(properties, bytes, bytes)) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
        }
        return all;
    }

    /** How many records the group has still to commit. */
    long lag() {
        try {
            Map<TopicPartition, OffsetAndMetadata> committed =
                    admin.listConsumerGroupOffsets(generation.group())
                            .partitionsToOffsetAndMetadata()
                            .get();
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            for (int i = 0; i < Topics.enriched(generation.name()).partitions(); i++) {
                latest.put(new TopicPartition(topic(), i), OffsetSpec.latest());
            }
            Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(latest).all().get();
            return ends.entrySet().stream()
                    .mapToLong(
                            end -> {
                                OffsetAndMetadata done = committed.get(end.getKey());
                                return end.getValue().offset() - (done == null ? 0 : done.offset());
                            })
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Makes the group begin anew, as if nothing had been committed. */
    void forgetCommits() throws Exception {
        admin.deleteConsumerGroups(List.of(generation.group())).all().get();
    }

    @Override
    public void close() throws Exception {
        for (Service service : services) {
            service.stop();
            service.awaitEnd(Duration.ofSeconds(30));
        }
        client().indices().delete(index -> index.index(generation.index()).ignoreUnavailable(true));
        elasticsearch.close();
        listings.close();
        producer.close();
        admin.close();
    }
}
