package org.listings.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real components come up, keep what they are given across a restart, and end with their owner.
 */
final class LocalStackIT {
    private static final String SCHEMA = "{\"schema\":\"\\\"string\\\"\"}";

    @TempDir static Path home;
    private static LocalStack stack;
    private static Duration upAfter;

    @BeforeAll
    static void up() {
        long start = System.nanoTime();
        stack = LocalStack.start(options(), StackListener.SILENT);
        upAfter = Duration.ofNanos(System.nanoTime() - start);
    }

    private static StackOptions options() {
        return StackOptions.of(home, Distributions.fromSystemProperty())
                .withSize(StackSize.SMALL)
                .onFreePorts();
    }

    @AfterAll
    static void down() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void isUpWithinFortySeconds() {
        assertThat(upAfter).isLessThan(Duration.ofSeconds(40));
        assertThat(stack.running()).containsExactly(Component.values());
    }

    @Test
    void commitsKafkaTransactionsAndKeepsThemAcrossARestart() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("facts", 1, (short) 1))).all().get();
        }
        try (KafkaProducer<String, String> producer = producer()) {
            producer.initTransactions();
            producer.beginTransaction();
            var unused = producer.send(new ProducerRecord<>("facts", "k", "aborted"));
            producer.abortTransaction();
            producer.beginTransaction();
            unused = producer.send(new ProducerRecord<>("facts", "k", "committed"));
            producer.commitTransaction();
        }
        stack.stop(Component.KAFKA);
        assertThat(stack.isReady(Component.KAFKA)).isFalse();
        stack.start(Component.KAFKA);
        assertThat(committed("facts")).containsExactly("committed");
    }

    private static KafkaProducer<String, String> producer() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", stack.bootstrapServers(), "transactional.id", "facts");
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private static List<String> committed(String topic) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", stack.bootstrapServers(),
                        "auto.offset.reset", "earliest",
                        "isolation.level", "read_committed");
        List<String> values = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            for (int i = 0; i < 50 && values.isEmpty(); i++) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> values.add(each.value()));
            }
        }
        return values;
    }

    @Test
    void keepsSchemaIdsAcrossARestart() throws Exception {
        String id = post(stack.registryUrl() + "/subjects/facts-value/versions", SCHEMA);
        stack.stop(Component.REGISTRY);
        stack.start(Component.REGISTRY);
        assertThat(post(stack.registryUrl() + "/subjects/facts-value", SCHEMA))
                .contains(id.replaceAll("[{}]", ""));
        assertThat(post(stack.registryUrl() + "/subjects/facts-value/versions", SCHEMA))
                .isEqualTo(id);
    }

    @Test
    void keepsDocumentsAcrossARestart() throws Exception {
        String document = stack.elasticsearchUrl() + "/facts/_doc/1";
        post(document + "?refresh=true", "{\"title\":\"kept\"}");
        stack.stop(Component.ELASTICSEARCH);
        stack.start(Component.ELASTICSEARCH);
        assertThat(get(document)).contains("\"title\":\"kept\"");
    }

    @Test
    void answersNothingWhilePaused() {
        stack.pause(Component.REGISTRY);
        assertThat(stack.isReady(Component.REGISTRY)).isFalse();
        stack.resume(Component.REGISTRY);
        assertThat(stack.isReady(Component.REGISTRY)).isTrue();
    }

    @Test
    void isFoundAgainByAnotherLookAtTheHome() {
        LocalStack again = LocalStack.of(options(), StackListener.SILENT);
        assertThat(again.running()).containsExactly(Component.values());
        assertThat(again.bootstrapServers()).isEqualTo(stack.bootstrapServers());
        assertThat(again.isReady(Component.KAFKA)).isTrue();
    }

    private static String get(String url) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    private static String post(String url, String body) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
