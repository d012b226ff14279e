package org.listings.explore.find;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.listings.elastic.Calls;
import org.listings.elastic.Generation;
import org.listings.explore.query.Facet;
import org.listings.kit.hold.Away;
import org.listings.search.SearchTerms;

/**
 * How many listings of a selection have which value. A facet is counted without regard to what was
 * chosen of it, so that its other values show what choosing them too would bring.
 */
public final class Facets {

    private static final int MOST_VALUES = 300;

    private final ElasticsearchClient client;
    private final SelectionQuery queries;

    public Facets(ElasticsearchClient client, SearchTerms terms) {
        this.client = client;
        this.queries = new SelectionQuery(terms);
    }

    /**
     * A facet's value.
     *
     * @param value as in the index; {@link Selection#NONE} for listings without
     * @param count how many listings have it
     */
    public record Value(String value, long count) {}

    /**
     * Counts them.
     *
     * @return by the facet's word, values by how many have them; {@code none} last
     * @throws Away when Elasticsearch does not answer
     */
    public Map<String, List<Value>> of(Selection selection) throws Away {
        var request =
                new SearchRequest.Builder()
                        .index(Generation.ALIAS)
                        .ignoreUnavailable(true)
                        .size(0)
                        .trackTotalHits(total -> total.enabled(false));
        for (Facet facet : Facet.values()) {
            request.aggregations(facet.word(), counted(facet, selection.without(facet)));
        }
        SearchResponse<Void> answer = Calls.send(() -> client.search(request.build(), Void.class));
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.word(), values(answer.aggregations().get(facet.word())));
        }
        return facets;
    }

    private Aggregation counted(Facet facet, Selection within) {
        String field = Field.of(facet);
        return Aggregation.of(
                a ->
                        a.filter(queries.of(within))
                                .aggregations(
                                        "values",
                                        v -> v.terms(t -> t.field(field).size(MOST_VALUES)))
                                .aggregations("none", n -> n.missing(m -> m.field(field))));
    }

    private static List<Value> values(Aggregate facet) {
        List<Value> values = new ArrayList<>();
        if (facet == null) {
            return values; // there is no index yet
        }
        Aggregate terms = facet.filter().aggregations().get("values");
        if (terms.isSterms()) {
            terms.sterms()
                    .buckets()
                    .array()
                    .forEach(b -> values.add(new Value(b.key().stringValue(), b.docCount())));
        }
        long none = facet.filter().aggregations().get("none").missing().docCount();
        if (none > 0) {
            values.add(new Value(Selection.NONE, none));
        }
        return values;
    }
}
