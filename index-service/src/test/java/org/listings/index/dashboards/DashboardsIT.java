package org.listings.index.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listings.dashboards.Dashboards;
import org.listings.enrich.EnrichConfig;
import org.listings.enrich.EnrichService;
import org.listings.index.IndexService;
import org.listings.index.dashboards.InstalledObjects.Question;
import org.listings.ingest.IngestConfig;
import org.listings.ingest.IngestTask;
import org.listings.ingest.ListingFileReader;
import org.listings.kit.Health;
import org.listings.kit.Service;
import org.listings.kit.ServiceContext;
import org.listings.kit.Settings;
import org.listings.kit.Task;
import org.listings.schemas.SchemaRegistration;
import org.listings.schemas.Topics;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

/**
 * What every panel would ask, asked of a real Elasticsearch that the three services filled from the
 * seeds, some of our own pages, a file that is no text, one dropped twice, and a broken record.
 */
@WithStack
final class DashboardsIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Path REPOSITORY = Path.of(System.getProperty("listings.repository"));
    private static final int MORE_PAGES = 40;

    @TempDir static Path home;
    private static String elasticsearch;
    private static final List<Service> SERVICES = new ArrayList<>();

    @BeforeAll
    static void fill(Stack stack) throws Exception {
        elasticsearch = stack.elasticsearchUrl();
        call("DELETE", "/_all/_alias/listings", "");
        call("DELETE", "/listings-dashboards", "");
        Settings settings = Settings.from(environment(stack));
        SchemaRegistration.register(settings.kafka());
        try (Admin admin = Admin.create(settings.kafka())) {
            Topics.create(admin, "dashboards");
        }
        sendGarbage(settings);
        start(settings);
        int files = drop();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(
                        () -> {
                            assertThat(count("outcome", "searchable")).isEqualTo(files);
                            assertThat(count("outcome", "failed")).isEqualTo(1);
                            assertThat(count("outcome", "skipped")).isEqualTo(1);
                            assertThat(count("kind", "dead_letter")).isPositive();
                            assertThat(now().path("to_index").asInt(-1)).isZero();
                            assertThat(now().path("listings").asInt()).isGreaterThan(60);
                            assertThat(now().path("dead_lettered").asInt()).isPositive();
                        });
    }

    private static Map<String, String> environment(Stack stack) {
        return Map.of(
                "LISTINGS_HOME", home.toString(),
                "LISTINGS_STATE", home.resolve("state").toString(),
                "LISTINGS_GENERATION", "dashboards",
                "LISTINGS_INBOX_STILL_FOR", "100ms",
                "LISTINGS_OPS_MEASURE_EVERY", "1s",
                "LISTINGS_INGEST_TRANSACTIONAL_ID", "dashboards-it",
                "LISTINGS_ELASTICSEARCH_URL", stack.elasticsearchUrl(),
                "LISTINGS_KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers(),
                "LISTINGS_KAFKA_SCHEMA_REGISTRY_URL", stack.registryUrl());
    }

    private static void start(Settings settings) {
        IngestConfig ingest = IngestConfig.from(settings);
        Map<String, Task> tasks = new LinkedHashMap<>(IndexService.tasks(settings));
        tasks.put(
                "ingest-service",
                new IngestTask(ingest, ListingFileReader.standard(ingest.limits())));
        tasks.put("enrich-service", EnrichService.task(EnrichConfig.from(settings)));
        assertThat(tasks).containsKeys("index-service", "operations");
        ServiceContext context = new ServiceContext(new Health(), new SimpleMeterRegistry());
        tasks.forEach((name, task) -> SERVICES.add(Service.start(name, task, context)));
    }

    private static int drop() throws Exception {
        List<Path> pages = new ArrayList<>();
        pages.addAll(textsIn(REPOSITORY.resolve("seeds")));
        pages.addAll(textsIn(REPOSITORY.resolve("seeds/pages")).subList(0, MORE_PAGES));
        for (Path page : pages) {
            drop(page.getFileName().toString(), Files.readAllBytes(page));
        }
        await().atMost(PATIENCE).until(() -> count("kind", "file") >= pages.size());
        drop("again.txt", Files.readAllBytes(pages.get(0)));
        drop("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        return pages.size();
    }

    private static List<Path> textsIn(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static void drop(String name, byte[] bytes) throws Exception {
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        Path hidden = Files.write(inbox.resolve("." + name), bytes);
        Files.move(hidden, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void sendGarbage(Settings settings) throws Exception {
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(settings.kafka(), bytes, bytes)) {
            byte[] garbage = "no Avro at all".getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(Topics.RAW.name(), garbage, garbage)).get();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        SERVICES.forEach(Service::stop);
        for (Service service : SERVICES) {
            assertThat(service.awaitEnd(Duration.ofSeconds(60))).as(service.name()).isTrue();
        }
        call("DELETE", "/listings-dashboards", "");
    }

    static List<Question> questions() throws Exception {
        return new InstalledObjects(new Dashboards("http://127.0.0.1:8088").ndjson()).questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hasAnAnswer(Question question) throws Exception {
        JsonNode answer = search(question.indexes(), question.body().toString());
        assertThat(answer.has("error")).as("%s", answer).isFalse();
        assertThat(answer.at("/hits/total/value").asLong()).isPositive();
        if (question.lens() != null) {
            assertFilled(question.lens(), 0, answer.path("aggregations"));
        }
    }

    /** Every level has buckets, and every metric a value somewhere. */
    private static void assertFilled(LensRequest lens, int depth, JsonNode level) {
        if (depth == lens.buckets().size()) {
            for (String metric : lens.aggregatedMetrics()) {
                JsonNode value = level.get(metric);
                assertThat(value).as(metric).isNotNull();
                assertThat(
                                value.path("value").isNumber()
                                        || value.path("doc_count").isNumber()
                                        || value.path("values").elements().next().isNumber())
                        .as("%s: %s", metric, value)
                        .isTrue();
            }
            return;
        }
        JsonNode buckets = level.at("/" + lens.buckets().get(depth) + "/buckets");
        assertThat(buckets.size()).as("%s", level).isPositive();
        for (JsonNode bucket : buckets) {
            if (bucket.get("doc_count").asLong() > 0) {
                assertFilled(lens, depth + 1, bucket);
                return;
            }
        }
        throw new AssertionError("only empty buckets: " + buckets);
    }

    @Test
    void countsAnEventInEachMonthThatItTouches() throws Exception {
        Question months =
                questions().stream()
                        .filter(question -> question.name().contains("whole period"))
                        .findFirst()
                        .orElseThrow();
        JsonNode answer = search(months.indexes(), months.body().toString());
        long listings = answer.at("/hits/total/value").asLong();
        long inMonths = 0;
        for (JsonNode month : answer.at("/aggregations/x/buckets")) {
            inMonths += month.get("doc_count").asLong();
        }
        assertThat(inMonths).isGreaterThan(listings);
    }

    @Test
    void balancesTheBooksThatItShows() throws Exception {
        JsonNode now = now();
        assertThat(now.get("raw_items").asLong())
                .isEqualTo(
                        now.get("listings").asLong()
                                + now.get("merged").asLong()
                                + now.get("dead_lettered").asLong()
                                + now.get("in_flight").asLong());
        assertThat(now.get("dead_lettered").asLong()).isPositive();
    }

    private static JsonNode now() throws Exception {
        return call("GET", "/listings-ops-now/_doc/now", "").path("_source");
    }

    private static long count(String field, String value) throws Exception {
        String query = "{\"query\":{\"term\":{\"%s\":\"%s\"}}}".formatted(field, value);
        call("POST", "/listings-ops-*/_refresh", "");
        return call("POST", "/listings-ops-*/_count", query).path("count").asLong();
    }

    private static JsonNode search(String indexes, String body) throws Exception {
        String path = URLEncoder.encode(indexes, StandardCharsets.UTF_8);
        return call("POST", "/" + path + "/_search", body);
    }

    private static JsonNode call(String method, String path, String body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(elasticsearch + path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    }
}
