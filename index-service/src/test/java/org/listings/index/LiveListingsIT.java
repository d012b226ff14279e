package org.listings.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listings.elastic.Counts;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationIndex;
import org.listings.elastic.LiveListings;
import org.listings.index.bulk.BulkIndex;
import org.listings.index.bulk.IndexMetrics;
import org.listings.index.document.Document;
import org.listings.kit.hold.Away;
import org.listings.kit.hold.Backoff;
import org.listings.kit.hold.Hold;
import org.listings.schemas.RecordValues;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

/** Indexes and what is read from them, on a real Elasticsearch. */
@WithStack
final class LiveListingsIT {

    private final Elasticsearch elasticsearch;
    private final ElasticsearchClient client;
    private final LiveListings live;
    private final Hold hold = new Hold(time -> {}, Backoff.USUAL, () -> {});

    LiveListingsIT(Stack stack) {
        elasticsearch =
                Elasticsearch.open(ElasticsearchAddress.of(URI.create(stack.elasticsearchUrl())));
        client = elasticsearch.client();
        live = new LiveListings(client);
    }

    @BeforeEach
    void deleteAll() throws Exception {
        client.indices()
                .delete(i -> i.index("listings-live-a", "listings-live-b").ignoreUnavailable(true));
        if (client.indices().existsAlias(a -> a.name("listings")).value()) {
            client.indices().deleteAlias(a -> a.index("_all").name("listings"));
        }
    }

    @AfterEach
    void close() throws Exception {
        deleteAll();
        elasticsearch.close();
    }

    @Test
    void findsNothingBeforeThereIsAnIndex() throws Away {
        assertThat(live.index()).isEmpty();
        assertThat(live.counts()).isEqualTo(Counts.NONE);
        live.forEach(listing -> assertThat(listing).isNull());
    }

    @Test
    void givesTheFirstGenerationTheAliasAndNoOtherEver() throws Away {
        install("live-a");
        install("live-b");
        install("live-b");
        assertThat(live.index()).contains("listings-live-a");
    }

    @Test
    void givesTheAliasToOneOfManyThatAskAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            deleteAll();
            List<Thread> threads =
                    IntStream.range(0, 6)
                            .mapToObj(
                                    i ->
                                            new Thread(
                                                    () ->
                                                            install(
                                                                    i % 2 == 0
                                                                            ? "live-a"
                                                                            : "live-b")))
                            .toList();
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(client.indices().getAlias(a -> a.name("listings")).result()).hasSize(1);
        }
    }

    @Test
    void refusesToFillAnIndexThatDoesNotFit() throws Exception {
        client.indices()
                .create(
                        i ->
                                i.index("listings-live-a")
                                        .mappings(
                                                m ->
                                                        m.properties(
                                                                "title", p -> p.integer(n -> n))));
        assertThatThrownBy(() -> install("live-a"))
                .hasMessageContaining("listings-live-a")
                .hasMessageContaining("build a new generation");
    }

    @Test
    void neverGoesBackToAnEarlierVersion() throws Exception {
        BulkIndex index = install("live-a");
        index.put(List.of(Listings.document(Listings.full("x").setTitle("later").build(), 9)));
        index.put(List.of(Listings.document(Listings.full("x").setTitle("earlier").build(), 4)));
        index.refresh();
        assertThat(all())
                .singleElement()
                .extracting(l -> l.get("title").asText())
                .isEqualTo("later");
    }

    @Test
    void givesEveryListingOnceInTheOrderOfIdsWithTheSchemasFields() throws Exception {
        BulkIndex index = install("live-a");
        List<Document> documents =
                IntStream.range(0, 1_234)
                        .mapToObj(i -> Listings.document("id-%05d".formatted(i), i))
                        .toList();
        index.put(documents);
        index.refresh();
        List<ObjectNode> all = all();
        assertThat(all)
                .extracting(l -> l.get("item_id").asText())
                .containsExactlyElementsOf(documents.stream().map(Document::id).toList());
        JsonMapper json = new JsonMapper();
        Map<String, Object> fields = RecordValues.of(documents.get(7).listing());
        fields.remove("search_terms"); // serves searching, says nothing that the others do not
        assertThat(all.get(7)).isEqualTo(json.readTree(json.writeValueAsBytes(fields)));
    }

    @Test
    void countsListingsAndSources() throws Exception {
        BulkIndex index = install("live-a");
        index.put(
                List.of(
                        Listings.document(Listings.full("a").build(), 0),
                        Listings.document(Listings.full("b").setLanguage("fr").build(), 1),
                        Listings.document(Listings.minimal("c").build(), 2)));
        index.refresh();
        Counts counts = live.counts();
        assertThat(counts.listings()).isEqualTo(3);
        assertThat(counts.sources()).isEqualTo(5);
        assertThat(counts.byLanguage()).isEqualTo(Map.of("en", 1L, "fr", 1L, "und", 1L));
        assertThat(counts.byTopic())
                .isEqualTo(Map.of("labour-inspection", 2L, "social-dialogue", 2L));
        assertThat(counts.byProblem()).isEqualTo(Map.of("date-from-heading", 2L));
        assertThat(counts.byCountry()).isEqualTo(Map.of("TG", 2L));
    }

    @Test
    void findsAListingByWordsPeriodAndAttribute() throws Exception {
        BulkIndex index = install("live-a");
        index.put(List.of(Listings.document("a", 0)));
        index.refresh();
        for (String query :
                List.of(
                        "labour",
                        "Lomé",
                        "period:[2021-12-15 TO 2021-12-15]",
                        "attributes.Contact:someone",
                        "problems.code:date-from-heading",
                        "sources.file:other.txt")) {
            assertThat(
                            client.count(
                                            c ->
                                                    c.index("listings")
                                                            .query(
                                                                    q ->
                                                                            q.queryString(
                                                                                    s ->
                                                                                            s.query(
                                                                                                    query))))
                                    .count())
                    .as(query)
                    .isEqualTo(1);
        }
    }

    private List<ObjectNode> all() throws Away {
        List<ObjectNode> all = new ArrayList<>();
        live.forEach(all::add);
        return all;
    }

    private BulkIndex install(String generation) {
        hold.until(
                new GenerationIndex(client, new Generation(generation), Enriched.ORIGIN)::install);
        return new BulkIndex(
                client,
                "listings-" + generation,
                100_000,
                hold,
                new IndexMetrics(new SimpleMeterRegistry()));
    }
}
