package org.listings.explore;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.kit.Health;
import org.listings.kit.ServiceContext;
import org.listings.kit.Settings;
import org.listings.stack.Ports;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

/**
 * The API's answers, held against the real Elasticsearch and against what openapi.yaml promises.
 */
@WithStack
final class ApiIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MANY = 10_000;

    @TempDir static Path inbox;
    private static Elasticsearch elasticsearch;
    private static ElasticsearchClient client;
    private static Stock stock;
    private static ExploreTask task;
    private static Thread serving;
    private static String base;
    private static OpenApi openApi;
    private static final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void serve(Stack stack) throws Exception {
        openApi = OpenApi.bundled();
        elasticsearch =
                Elasticsearch.open(ElasticsearchAddress.of(URI.create(stack.elasticsearchUrl())));
        client = elasticsearch.client();
        stock = new Stock(client);
        stock.clear();
        int port = Ports.free();
        base = "http://127.0.0.1:" + port;
        Settings settings =
                Settings.from(
                        Map.of(
                                "LISTINGS_EXPLORE_PORT", Integer.toString(port),
                                "LISTINGS_ELASTICSEARCH_URL", stack.elasticsearchUrl(),
                                "LISTINGS_KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers(),
                                "LISTINGS_KAFKA_SCHEMA_REGISTRY_URL", stack.registryUrl(),
                                "LISTINGS_INBOX", inbox.toString()));
        task = new ExploreTask(ExploreConfig.from(settings));
        serving =
                new Thread(
                        () -> {
                            try {
                                task.run(
                                        new ServiceContext(
                                                new Health(), new SimpleMeterRegistry()));
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
        serving.start();
        for (int i = 0; i < 100 && !Ports.isTaken(port); i++) {
            Thread.sleep(100);
        }
        answersBeforeThereIsAnIndex();
        stock.open();
        stock.add(listings());
    }

    @AfterAll
    static void close() throws Exception {
        task.stop();
        serving.join();
        stock.clear();
        elasticsearch.close();
    }

    private static void answersBeforeThereIsAnIndex() throws Exception {
        assertThat(get("/api/listings", "Results").get("total").asInt()).isZero();
        get("/api/facets", "Facets");
        assertThat(get("/api/timeline", "Timeline").get("bars")).isEmpty();
        assertThat(get("/api/status", "Status").get("index").isNull()).isTrue();
        assertThat(send("/api/export.jsonl").body()).isEmpty();
    }

    private static List<ObjectNode> listings() throws Exception {
        List<ObjectNode> listings = new ArrayList<>();
        ObjectNode migrants = Stock.listing("a", "Rights of migrants", "2021-11-20", "2022-02-03");
        migrants.put("description", "<script>alert(1)</script> on forced labour & more");
        migrants.putArray("topics").add("labour-migration").add("forced-labour");
        migrants.putArray("countries").add("TG").add("FR");
        migrants.putArray("problems").addObject().put("code", "lost-beginning").put("detail", "x");
        listings.add(migrants);
        ObjectNode french = Stock.listing("b", "Les travaux forcés", "2022-01-05", "2022-01-05");
        french.put("language", "fr").put("source_file", "autre.txt");
        ((ObjectNode) french.at("/sources/0")).put("file", "autre.txt");
        french.putArray("topics").add("forced-labour");
        french.putArray("countries").add("FR");
        listings.add(french);
        ObjectNode note = Stock.listing("c", "A note", null, null);
        listings.add(note.put("kicker", "Note"));
        listings.add(Stock.listing("d", "Long ago", "0201-01-01", "0201-01-02"));
        IntStream.range(0, MANY)
                .forEach(
                        i -> {
                            try {
                                String day = "20%02d-%02d-10".formatted(10 + i % 8, 1 + i % 12);
                                listings.add(
                                        Stock.listing(
                                                "n%05d".formatted(i),
                                                "Filler number " + i,
                                                day,
                                                day));
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
        return listings;
    }

    private static HttpResponse<String> send(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static JsonNode get(String path, String schema) throws Exception {
        HttpResponse<String> answer = send(path);
        JsonNode json = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(openApi.breaches(schema, json)).as(path).isEmpty();
        return json;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    migrant                  | a
                    travail forcé            | b
                    "forced labour"          | a
                    "labour forced"          | ``
                    topic:forced-labour      | a b
                    topic:Forced*            | a b
                    topic:forced-labour -migrants | b
                    country:tg               | a
                    country:FR -lang:fr      | a
                    problem:lost-beginning   | a
                    file:autre.txt           | b
                    kind:Note                | c
                    kind:"note"              | c
                    lang:fr topic:none       | ``
                    note                     | c
                    """)
    void findsWhatIsTyped(String q, String ids) throws Exception {
        JsonNode found = get("/api/listings?q=" + encoded(q), "Results");
        assertThat(ids(found)).isEqualTo(ids.isEmpty() ? Set.of() : Set.of(ids.split(" ", -1)));
    }

    private static Set<String> ids(JsonNode page) {
        Set<String> ids = new HashSet<>();
        page.get("listings").forEach(row -> ids.add(row.at("/listing/item_id").asText()));
        return ids;
    }

    @ParameterizedTest
    @CsvSource({
        "topic=forced-labour,2",
        "topic=forced-labour&topic=labour-migration,2",
        "topic=forced-labour&country=TG,1",
        "from=2022-01&to=2022-01,2",
        "from=2021-11-20&to=2021-11-20,1",
        "to=1000,1",
        "country=none,10002"
    })
    void narrowsDown(String parameters, int total) throws Exception {
        assertThat(get("/api/listings?" + parameters, "Results").get("total").asInt())
                .isEqualTo(total);
    }

    @Test
    void givesTextsInPiecesAndNeverAsMarkup() throws Exception {
        JsonNode row = get("/api/listings?q=script", "Results").at("/listings/0");
        assertThat(row.get("snippet").get(0).get("text").asText()).isEqualTo("<");
        assertThat(row.get("snippet").get(1).get("text").asText()).isEqualTo("script");
        assertThat(row.get("snippet").get(1).get("hit").asBoolean()).isTrue();
    }

    @Test
    void countsAListingInEveryMonthThatItTouches() throws Exception {
        JsonNode line = get("/api/timeline?country=FR&step=month", "Timeline");
        assertThat(
                        StreamSupport.stream(line.get("bars").spliterator(), false)
                                .map(JsonNode::toString))
                .containsExactly(
                        "{\"start\":\"2021-11-01\",\"count\":1}",
                        "{\"start\":\"2021-12-01\",\"count\":1}",
                        "{\"start\":\"2022-01-01\",\"count\":2}",
                        "{\"start\":\"2022-02-01\",\"count\":1}");
    }

    @Test
    void keepsMisreadDatesFromStretchingTheTimeline() throws Exception {
        JsonNode line = get("/api/timeline", "Timeline");
        assertThat(line.get("step").asText()).isEqualTo("YEAR");
        assertThat(line.get("undated").asInt()).isEqualTo(1);
        assertThat(line.get("outside").asInt()).isEqualTo(1);
        assertThat(line.get("bars")).hasSizeLessThan(20);
    }

    @Test
    void countsAFacetWithoutItsOwnChoice() throws Exception {
        JsonNode facets = get("/api/facets?lang=fr&topic=forced-labour", "Facets");
        assertThat(facets.get("lang").toString())
                .isEqualTo("[{\"value\":\"en\",\"count\":1},{\"value\":\"fr\",\"count\":1}]");
        assertThat(facets.get("topic").toString())
                .isEqualTo("[{\"value\":\"forced-labour\",\"count\":1}]");
    }

    @Test
    void turnsPagesWithoutGapOrOverlap() throws Exception {
        Set<String> seen = new HashSet<>();
        String after = "";
        for (int page = 0; page < 100; page++) {
            JsonNode found = get("/api/listings?sort=title&size=100" + after, "Results");
            ids(found).forEach(id -> assertThat(seen.add(id)).as(id).isTrue());
            after = "&after=" + found.get("next").asText();
        }
        assertThat(seen).hasSize(MANY);
        HttpResponse<String> tooDeep = send("/api/listings?sort=title&size=100" + after);
        assertThat(tooDeep.statusCode()).isEqualTo(400);
        assertThat(tooDeep.body()).contains("export");
    }

    @Test
    void exportsAllHoweverMany() throws Exception {
        assertThat(send("/api/export.jsonl").body().lines()).hasSize(MANY + 4);
        assertThat(send("/api/export.csv?q=filler").body().lines()).hasSize(MANY + 1);
        assertThat(send("/api/export.jsonl?lang=fr").body())
                .startsWith("{\"")
                .contains("Les travaux forcés")
                .doesNotContain("search_terms");
    }

    @Test
    void givesOneListingWithAllItsFields() throws Exception {
        assertThat(get("/api/listings/a", "Listing").get("raw_text").asText())
                .isEqualTo("as it was");
        assertThat(send("/api/listings/none").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsHowThingsAre() throws Exception {
        JsonNode status = get("/api/status", "Status");
        assertThat(status.get("listings").asInt()).isEqualTo(MANY + 4);
        assertThat(status.get("live").asText()).isEqualTo("explore-test");
        get("/api/problems", "ProblemWords");
        get("/api/receipts", "Receipts");
    }

    @Test
    void takesAFile() throws Exception {
        HttpRequest drop =
                HttpRequest.newBuilder(URI.create(base + "/api/inbox/page%20one.txt"))
                        .header("Origin", base)
                        .POST(HttpRequest.BodyPublishers.ofString("Events"))
                        .build();
        assertThat(http.send(drop, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
        assertThat(inbox.resolve("page one.txt")).hasContent("Events");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/listings?size=101",
        "/api/listings?sort=x",
        "/api/listings?q=topic:",
        "/api/listings?x=1",
        "/api/listings?after=x",
        "/api/listings?from=2022-13",
        "/api/listings?from=2022&to=2021",
        "/api/timeline?step=week",
        "/api/facets?size=1"
    })
    void refusesInWords(String path) throws Exception {
        HttpResponse<String> answer = send(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(openApi.breaches("Problem", JSON.readTree(answer.body()))).isEmpty();
    }

    @Test
    void answersEveryOperationOfItsDescriptionAndEveryParameter() throws Exception {
        for (String operation : openApi.operations()) {
            if (operation.startsWith("get ") && !operation.contains("books")) {
                String path = operation.substring(4);
                String query =
                        openApi.parameters(path).stream()
                                .filter(name -> !Set.of("id", "after").contains(name))
                                .map(ApiIT::anExample)
                                .reduce((a, b) -> a + "&" + b)
                                .map(all -> "?" + all)
                                .orElse("");
                assertThat(send(path.replace("{id}", "a") + query).statusCode())
                        .as(path + query)
                        .isEqualTo(200);
            }
        }
        assertThat(send("/api/openapi.yaml").body()).startsWith("openapi: 3.1");
    }

    private static String anExample(String name) {
        return name
                + "="
                + switch (name) {
                    case "from", "to" -> "2021";
                    case "size" -> "10";
                    case "sort" -> "title";
                    case "step" -> "auto";
                    default -> "x";
                };
    }
}
