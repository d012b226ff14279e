package org.listings.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.indices.GetAliasRequest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.listings.kit.hold.Away;

/** The listings that the alias points at. Without one there are none. */
public final class LiveListings {

    private static final int MOST_VALUES = 1_000;
    private static final int NOT_FOUND = 404;

    private final ElasticsearchClient client;

    public LiveListings(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * The index that the alias points at; empty before the first generation's is made.
     *
     * @throws Away when Elasticsearch does not answer
     */
    public Optional<String> index() throws Away {
        var request = GetAliasRequest.of(alias -> alias.name(Generation.ALIAS));
        return existing(() -> Calls.send(() -> client.indices().getAlias(request)))
                .flatMap(answer -> answer.result().keySet().stream().findFirst());
    }

    /**
     * Gives every listing to the consumer, in the order of their ids, with the Avro schema's
     * fields. All are of one moment, whatever is indexed meanwhile; memory does not grow with their
     * number.
     *
     * @throws Away when Elasticsearch does not answer; some listings may have been given by then
     */
    public void forEach(Consumer<ObjectNode> each) throws Away {
        forEach(Query.of(q -> q.matchAll(all -> all)), each);
    }

    /**
     * The same for the listings that a query finds.
     *
     * @throws Away when Elasticsearch does not answer; some listings may have been given by then
     */
    public void forEach(Query query, Consumer<ObjectNode> each) throws Away {
        Optional<ListingCursor> opened =
                existing(() -> ListingCursor.open(client, Generation.ALIAS, query));
        if (opened.isEmpty()) {
            return;
        }
        try (ListingCursor listings = opened.get()) {
            for (var next = listings.next(); next.isPresent(); next = listings.next()) {
                each.accept(next.get());
            }
        }
    }

    /**
     * Counts them.
     *
     * @throws Away when Elasticsearch does not answer
     */
    public Counts counts() throws Away {
        SearchRequest request =
                new SearchRequest.Builder()
                        .index(Generation.ALIAS)
                        .size(0)
                        .trackTotalHits(total -> total.enabled(true))
                        .aggregations("sources", a -> a.sum(sum -> sum.field("source_count")))
                        .aggregations("problem", values("problems.code"))
                        .aggregations("language", values("language"))
                        .aggregations("topic", values("topics"))
                        .aggregations("country", values("countries"))
                        .build();
        return existing(() -> Calls.send(() -> client.search(request, Void.class)))
                .map(LiveListings::counts)
                .orElse(Counts.NONE);
    }

    private static Counts counts(SearchResponse<Void> answer) {
        return new Counts(
                answer.hits().total().value(),
                Math.round(answer.aggregations().get("sources").sum().value()),
                counts(answer.aggregations().get("problem")),
                counts(answer.aggregations().get("language")),
                counts(answer.aggregations().get("topic")),
                counts(answer.aggregations().get("country")));
    }

    private static Aggregation values(String field) {
        return Aggregation.of(a -> a.terms(terms -> terms.field(field).size(MOST_VALUES)));
    }

    private static Map<String, Long> counts(Aggregate terms) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (terms.isSterms()) {
            terms.sterms()
                    .buckets()
                    .array()
                    .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
        }
        return counts;
    }

    /** A call whose answer is nothing as long as there is no alias. */
    private static <T> Optional<T> existing(Question<T> question) throws Away {
        try {
            return Optional.of(question.ask());
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws Away;
    }
}
