package org.listings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.elastic.LiveListings;
import org.listings.inbox.Receipt;
import org.listings.kit.hold.Away;
import org.listings.operations.Refused;
import org.listings.operations.audit.Audit;
import org.listings.operations.audit.AuditEntry;
import org.listings.operations.books.Books;
import org.listings.operations.deadletters.DeadLetterOffice;
import org.listings.operations.deadletters.FiledLetter;
import org.listings.operations.deadletters.LetterId;
import org.listings.operations.deadletters.Opened;
import org.listings.operations.deadletters.Selection;
import org.listings.operations.deadletters.Standing;
import org.listings.operations.kafka.KafkaLook;
import org.listings.schemas.Topics;
import org.listings.stack.Ports;
import org.listings.stack.Stack;
import org.listings.stack.StackOptions.Lifetime;
import org.listings.stack.junit.WithStack;

/**
 * What an operator does with dead letters, on the real stack: the books balance at every step, and
 * sending back changes no document that is newer.
 */
@WithStack
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class DeadLettersIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir static Path folder;
    private static Home home;
    private static Stack stack;
    private static KafkaLook look;
    private static DeadLetterOffice office;

    @BeforeAll
    static void start(Stack given) {
        stack = given;
        home = new Home(folder.resolve("home"));
        new Fleet(
                        home,
                        stack,
                        Lifetime.OF_THIS_PROCESS,
                        new Progress(new PrintWriter(System.out, true, UTF_8)))
                .startAll(Ports.free(), Ports.free());
        await("there is an index", DeadLettersIT::isIndexed);
        look = new KafkaLook(Servers.of(stack).kafka());
        office = new DeadLetterOffice(look, Servers.of(stack).kafka(), 3);
    }

    @AfterAll
    static void stop() {
        if (look != null) {
            look.close();
        }
        Fleet.stopAll(home);
    }

    @Test
    @Order(1)
    void aRefusedDocumentIsSearchableOnceTheMappingIsRepairedAndItIsSentBack() throws Exception {
        lackAField("search_terms");
        Path sample = Samples.files().get(0);
        Drop.dropAll(List.of(sample), home.madeInbox());
        await("published", () -> statusOf(sample).equals("published"));
        int items = Receipt.of(home.inbox(), sample.getFileName().toString()).orElseThrow().items();
        await("refused", () -> open().size() == items);

        FiledLetter refused = open().get(0);
        assertThat(refused.letter().stage()).isEqualTo("index-service/index");
        assertThat(refused.letter().reason()).isEqualTo("mapping");
        assertThat(refused.letter().generation()).isEqualTo("g1");
        assertThat(refused.letter().source()).isNotNull();
        Opened opened =
                Opened.of(office.record(refused.id()), refused.letter(), Servers.of(stack).kafka());
        assertThat(opened.values().orElseThrow()).containsKey("title");
        assertThat(opened.headers()).containsEntry("listings.dlq.group", "listings-index-g1");
        assertBalanced(items, 0, items, 0);

        elasticsearch(
                "PUT",
                "/listings-g1/_mapping",
                "{\"properties\":{\"search_terms\":{\"type\":\"text\",\"analyzer\":\"whitespace\"}}}");
        assertThat(office.retry(Selection.of(Set.of(refused.id()))).places()).hasSize(1);
        await("settled", () -> standing(refused.id()) == Standing.SETTLED);
        assertBalanced(items - 1, 0, items, 1);

        // the same items from another file make newer documents, with two sources each
        Path again =
                Files.writeString(folder.resolve("again.txt"), Files.readString(sample) + "\n");
        Drop.dropAll(List.of(again), home.madeInbox());
        await("searchable", () -> statusOf(again).equals("searchable"));
        assertBalanced(0, items, 2L * items, items);

        // what was refused then is older than what is there: sending it back changes nothing
        Map<String, JsonNode> before = documents();
        assertThat(office.retry(Selection.because("mapping")).places()).hasSize(items - 1);
        await("settled", () -> office.all().stream().noneMatch(DeadLettersIT::isUnsettled));
        assertThat(documents()).isEqualTo(before);
        assertThat(before.values())
                .allSatisfy(document -> assertThat(document.path("sources")).hasSize(2));
        assertThat(open()).isEmpty();
        assertBalanced(0, items, 2L * items, items);
        assertThatThrownBy(() -> office.retry(Selection.of(Set.of(refused.id()))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("read without complaint");
    }

    @Test
    @Order(2)
    void anUndecodableRecordIsGivenUpAfterThreeAttemptsAndStaysListedUntilItIsDiscarded()
            throws Exception {
        Books before = books();
        byte[] junk = "this is not Avro".getBytes(UTF_8);
        send(junk);
        for (int attempt = 0; attempt < 3; attempt++) {
            int attempts = attempt;
            await(
                    "letter after " + attempt,
                    () -> open().size() == 1 && open().get(0).letter().attempts() == attempts);
            assertThat(open().get(0).standing()).isEqualTo(Standing.OPEN);
            assertThat(office.retry(Selection.all()).places()).hasSize(1);
        }
        await("given up", () -> open().stream().anyMatch(e -> e.standing() == Standing.GIVEN_UP));
        FiledLetter givenUp = open().get(0);
        assertThat(givenUp.letter().origin()).isNotEqualTo(givenUp.letter().place());
        assertThat(office.retry(Selection.all()).places()).isEmpty();
        assertThat(office.retry(Selection.all()).plan().kept()).containsOnlyKeys(givenUp.id());
        assertThat(office.record(givenUp.id()).value()).isEqualTo(junk);
        Books books = books();
        assertThat(books.ofNoFile()).isEqualTo(1);
        assertThat(books.deadLettered()).isEqualTo(before.deadLettered() + 1);
        assertThat(books.balance()).isTrue();

        assertThat(office.discard(Selection.of(Set.of(givenUp.id())), "a test"))
                .containsExactly(givenUp.id());
        assertThat(open()).isEmpty();
        assertThat(standing(givenUp.id())).isEqualTo(Standing.DISCARDED);
        assertThat(books().balance()).isTrue();
        List<AuditEntry> audit = Audit.read(look);
        AuditEntry last = audit.get(audit.size() - 1);
        assertThat(last.who()).isEqualTo(System.getProperty("user.name"));
        assertThat(last.action()).isEqualTo("dlq-discard");
        assertThat(last.target()).isEqualTo(givenUp.id().toString());
        assertThat(last.detail()).isEqualTo("a test");
        assertThat(audit.get(audit.size() - 2).detail()).endsWith("attempt 3");
    }

    /** Makes the index as a version that did not know a field would have made it. */
    private static void lackAField(String field) throws Exception {
        ObjectNode template =
                (ObjectNode)
                        elasticsearch("GET", "/_index_template/listings-g1", null)
                                .at("/index_templates/0/index_template");
        ((ObjectNode) template.at("/template/mappings/properties")).remove(field);
        elasticsearch("PUT", "/_index_template/listings-g1", template.toString());
        JsonNode says =
                elasticsearch("GET", "/listings-g1/_mapping", null)
                        .at("/listings-g1/mappings/_meta");
        elasticsearch("DELETE", "/listings-g1", null);
        elasticsearch(
                "PUT",
                "/listings-g1",
                "{\"aliases\":{\"listings\":{}},\"mappings\":{\"_meta\":%s}}".formatted(says));
    }

    private static boolean isIndexed() {
        try (var elasticsearch =
                Elasticsearch.open(ElasticsearchAddress.of(URI.create(stack.elasticsearchUrl())))) {
            return new LiveListings(elasticsearch.client()).index().isPresent();
        } catch (Away e) {
            return false;
        }
    }

    @Test
    @Order(9)
    void theCommandsWorkForServicesThatRunElsewhere() throws Exception {
        assertThat(elsewhere("dlq", "list", "--all").out()).contains("index-service/index");
        assertThat(JSON.readTree(elsewhere("generations", "--json").out()).path("state").asText())
                .isEqualTo("live");
        assertThat(elsewhere("export").outLines()).hasSameSizeAs(documents().keySet());
    }

    private static RunCommand elsewhere(String... words) throws Exception {
        Map<String, String> variables =
                Map.of(
                        "LISTINGS_HOME", folder.resolve("nothing").toString(),
                        "LISTINGS_KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers(),
                        "LISTINGS_KAFKA_SCHEMA_REGISTRY_URL", stack.registryUrl(),
                        "LISTINGS_ELASTICSEARCH_URL", stack.elasticsearchUrl());
        RunCommand run =
                CommandProcess.start(
                                folder, variables, System.getProperty("java.class.path"), words)
                        .await(PATIENCE);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static void assertBalanced(long dead, long merged, long rawItems, long searchable) {
        Books books = books();
        assertThat(books.rawItems()).isEqualTo(rawItems);
        assertThat(books.deadLettered()).isEqualTo(dead);
        assertThat(books.merged()).isEqualTo(merged);
        assertThat(books.searchable()).isEqualTo(searchable);
        assertThat(books.balance()).as("%s", books).isTrue();
    }

    private static Books books() {
        try (StatusReader reader = new StatusReader(home, stack)) {
            await("caught up", () -> reader.read(List.of()).books().isCaughtUp());
            StatusReport report = reader.read(List.of());
            assertThat(report.leftOver()).isEmpty();
            return report.books();
        }
    }

    private static List<FiledLetter> open() {
        return office.all().stream().filter(FiledLetter::isOpen).toList();
    }

    private static boolean isUnsettled(FiledLetter letter) {
        return letter.isOpen() || letter.standing() == Standing.SENT_BACK;
    }

    private static Standing standing(LetterId id) {
        return office.find(id).standing();
    }

    private static String statusOf(Path file) {
        return Receipt.of(home.inbox(), file.getFileName().toString())
                .map(Receipt::status)
                .orElse("");
    }

    private static Map<String, JsonNode> documents() {
        Map<String, JsonNode> documents = new HashMap<>();
        try (LiveIndex index = new LiveIndex(Servers.of(stack).elasticsearch())) {
            index.forEach(document -> documents.put(document.path("item_id").asText(), document));
        }
        return documents;
    }

    private static void send(byte[] value) throws Exception {
        Map<String, Object> kafka = new HashMap<>(Servers.of(stack).kafka());
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(kafka, bytes, bytes)) {
            producer.send(new ProducerRecord<>(Topics.RAW.name(), "nobody".getBytes(UTF_8), value))
                    .get();
        }
    }

    private static JsonNode elasticsearch(String method, String path, String body)
            throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(stack.elasticsearchUrl() + path))
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return JSON.readTree(answer.body());
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("not %s; read %s", what, home.logs())
                    .isLessThan(deadline);
            Waiting.pause(Duration.ofMillis(200));
        }
    }
}
