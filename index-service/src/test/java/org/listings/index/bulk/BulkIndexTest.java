package org.listings.index.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.listings.index.Listings.document;

import com.sun.net.httpserver.HttpExchange;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.index.document.Document;
import org.listings.kit.DeadLetter;
import org.listings.kit.access.Credentials;
import org.listings.kit.hold.Backoff;
import org.listings.kit.hold.Hold;
import org.listings.kit.hold.Stopped;

@Timeout(30)
class BulkIndexTest {

    private final FakeElasticsearch server = new FakeElasticsearch();
    private final Elasticsearch elasticsearch =
            Elasticsearch.open(
                    new ElasticsearchAddress(
                            List.of(server.url()),
                            Credentials.NONE,
                            Optional.empty(),
                            Duration.ofMillis(500)));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> reasons = new ArrayList<>();
    private int mostPauses = 100;
    private final Hold hold = new Hold(this::pause, Backoff.USUAL, () -> {});
    private final IndexMetrics metrics = new IndexMetrics(meters);
    private final BulkIndex index = index(5_000_000);

    @AfterEach
    void close() {
        elasticsearch.close();
        server.close();
    }

    @Test
    void putsEveryDocumentUnderItsIdAndOffset() {
        assertThat(index.put(List.of(document("a", 0), document("b", 7)))).isEmpty();
        assertThat(server.versions()).containsOnly(entry("a", 0), entry("b", 7));
        assertThat(meters.counter("listings.indexed").count()).isEqualTo(2);
    }

    @Test
    void takesADocumentThatIsThereAlreadyAsDone() {
        index.put(List.of(document("a", 3)));
        assertThat(index.put(List.of(document("a", 3), document("a", 2)))).isEmpty();
        assertThat(server.versions()).containsOnly(entry("a", 3));
        assertThat(reasons).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504, 401, 403, 500})
    void sendsTheWholeRequestAgainWhenItWasNotToBlame(int status) {
        server.next(status, "some_exception").next(status, "some_exception");
        assertThat(index.put(List.of(document("a", 0), document("b", 1)))).isEmpty();
        assertThat(server.requests()).containsExactly(List.of("a", "b"));
        assertThat(reasons).hasSize(2).allMatch(reason -> reason.contains("(" + status + ")"));
        assertThat(hold.reason()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503, 403, 404})
    void sendsOnlyTheDocumentsAgainThatWereNotTaken(int status) {
        server.nextFor("b", status, "busy").nextFor("b", status, "busy");
        assertThat(index.put(List.of(document("a", 0), document("b", 1), document("c", 2))))
                .isEmpty();
        assertThat(server.requests())
                .containsExactly(List.of("a", "b", "c"), List.of("b"), List.of("b"));
        assertThat(server.versions()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index_closed_exception",
                "validation_exception",
                "illegal_argument_exception",
                "an_exception_of_a_later_version"
            })
    void sendsADocumentAgainThatIsNotToBlameForABadRequest(String type) {
        server.nextFor("b", 400, type);
        assertThat(index.put(List.of(document("a", 0), document("b", 1)))).isEmpty();
        assertThat(server.requests()).containsExactly(List.of("a", "b"), List.of("b"));
        assertThat(reasons).singleElement().asString().contains("(400 " + type + ")");
        assertThat(server.versions()).hasSize(2);
    }

    @Test
    void givesUpOnlyTheDocumentThatCanNeverBeIndexed() {
        server.nextFor("b", 400, "document_parsing_exception");
        Document bad = document("b", 1);
        List<DeadLetter> refused = index.put(List.of(document("a", 0), bad, document("c", 2)));
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).record()).isSameAs(bad.origin());
        assertThat(refused.get(0).reason()).isEqualTo("mapping");
        assertThat(refused.get(0).error()).hasMessage("document_parsing_exception: because");
        assertThat(server.versions()).containsOnlyKeys("a", "c");
    }

    @Test
    void cutsARequestThatIsTooLong() {
        server.atMost(3_000 + document("d0", 0).json().length);
        List<Document> documents =
                IntStream.range(0, 40).mapToObj(i -> document("d" + i, i)).toList();
        assertThat(index.put(documents)).isEmpty();
        assertThat(server.versions()).hasSize(40);
        assertThat(server.requests().stream().flatMap(List::stream))
                .containsExactlyElementsOf(documents.stream().map(Document::id).toList());
    }

    @Test
    void givesUpADocumentThatIsTooLongByItself() {
        server.atMost(100);
        List<DeadLetter> refused = index.put(List.of(document("a", 0), document("b", 1)));
        assertThat(refused).extracting(DeadLetter::reason).containsOnly("too-large").hasSize(2);
    }

    @Test
    void sendsAgainWhenTheAnswerIsNoElasticsearch() {
        server.next(exchange -> FakeElasticsearch.send(exchange, 200, "text/html", "<html>hi"))
                .next(
                        exchange ->
                                FakeElasticsearch.send(exchange, 200, "application/json", "{\"to"))
                .next(exchange -> FakeElasticsearch.send(exchange, 200, "application/json", ""))
                .next(exchange -> FakeElasticsearch.send(exchange, 503, "text/html", "<html>no"))
                .next(exchange -> exchange.sendResponseHeaders(200, -1));
        assertThat(index.put(List.of(document("a", 0)))).isEmpty();
        assertThat(reasons).hasSize(5);
        assertThat(server.versions()).containsOnlyKeys("a");
    }

    @Test
    void sendsAgainWhenFewerDocumentsAreAnsweredFor() {
        server.next(
                exchange ->
                        FakeElasticsearch.send(
                                exchange,
                                200,
                                "application/json",
                                "{\"took\":1,\"errors\":false,\"items\":[]}"));
        assertThat(index.put(List.of(document("a", 0)))).isEmpty();
        assertThat(reasons).singleElement().asString().contains("0 of 1");
    }

    @Test
    void sendsAgainWhenTheAnswerIsLateOrTheConnectionBreaks() {
        server.next(
                        exchange -> {
                            sleep(1_500);
                            FakeElasticsearch.send(exchange, 200, "application/json", "{}");
                        })
                .next(HttpExchange::close);
        assertThat(index.put(List.of(document("a", 0)))).isEmpty();
        assertThat(reasons).isNotEmpty();
        assertThat(server.versions()).containsOnlyKeys("a");
    }

    @Test
    void saysWhatItWaitsForAndStopsWhenTold() {
        mostPauses = 3;
        server.close();
        assertThatThrownBy(() -> index.put(List.of(document("a", 0)))).isInstanceOf(Stopped.class);
        assertThat(reasons).hasSize(4);
        assertThat(hold.reason().orElseThrow()).contains("does not answer");
    }

    @Test
    void refreshesWhenAnIndexThatWasClosedIsOpenAgain() {
        server.next(400, "index_closed_exception");
        index.refresh();
        assertThat(reasons).singleElement().asString().contains("index_closed_exception");
    }

    @Test
    void carriesNoMoreThanItsShareInOneRequest() {
        int bytes = document("d0", 0).json().length;
        index(4 * (bytes + 300))
                .put(IntStream.range(0, 10).mapToObj(i -> document("d" + i, i)).toList());
        assertThat(server.requests()).extracting(List::size).containsExactly(4, 4, 2);
    }

    private BulkIndex index(int mostBytes) {
        return new BulkIndex(elasticsearch.client(), "listings-g1", mostBytes, hold, metrics);
    }

    private void pause(Duration time) {
        reasons.add(hold.reason().orElseThrow());
        if (reasons.size() > mostPauses) {
            throw new Stopped();
        }
    }

    private static java.util.Map.Entry<String, Long> entry(String id, long version) {
        return java.util.Map.entry(id, version);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
