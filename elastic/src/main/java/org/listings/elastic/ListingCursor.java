package org.listings.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.OpenPointInTimeRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.listings.kit.hold.Away;

/**
 * All listings of an index in the order of their ids, with the Avro schema's fields, as of the
 * moment of opening, whatever is indexed meanwhile; memory does not grow with their number.
 */
public final class ListingCursor implements AutoCloseable {
    private static final int PAGE = 500;

    /** What serves searching and says nothing that the other fields do not. */
    private static final List<String> FOR_THE_INDEX =
            List.of("period", "source_count", "search_terms");

    private static final Time KEPT = Time.of(time -> time.time("2m"));

    private final ElasticsearchClient client;
    private final Query query;
    private final Queue<ObjectNode> page = new ArrayDeque<>();
    private String moment;
    private List<FieldValue> after = List.of();
    private boolean ended;

    private ListingCursor(ElasticsearchClient client, Query query, String moment) {
        this.client = client;
        this.query = query;
        this.moment = moment;
    }

    /**
     * Opens an index or alias.
     *
     * @throws Away when Elasticsearch does not answer
     * @throws ElasticsearchException with status 404 when there is none of that name
     */
    public static ListingCursor open(ElasticsearchClient client, String index) throws Away {
        return open(client, index, Query.of(q -> q.matchAll(all -> all)));
    }

    /**
     * Opens what a query finds in an index or alias.
     *
     * @throws Away when Elasticsearch does not answer
     * @throws ElasticsearchException with status 404 when there is none of that name
     */
    public static ListingCursor open(ElasticsearchClient client, String index, Query query)
            throws Away {
        var now = OpenPointInTimeRequest.of(pit -> pit.index(index).keepAlive(KEPT));
        return new ListingCursor(client, query, Calls.send(() -> client.openPointInTime(now)).id());
    }

    /**
     * The next listing; empty after the last.
     *
     * @throws Away when Elasticsearch does not answer
     */
    public Optional<ObjectNode> next() throws Away {
        if (page.isEmpty() && !ended) {
            turn();
        }
        return Optional.ofNullable(page.poll());
    }

    private void turn() throws Away {
        SearchRequest request = request();
        SearchResponse<ObjectNode> answer =
                Calls.send(() -> client.search(request, ObjectNode.class));
        for (Hit<ObjectNode> hit : answer.hits().hits()) {
            page.add(hit.source());
            after = hit.sort();
        }
        ended = page.size() < PAGE;
        moment = answer.pitId() == null ? moment : answer.pitId();
    }

    private SearchRequest request() {
        var request =
                new SearchRequest.Builder()
                        .pit(pit -> pit.id(moment).keepAlive(KEPT))
                        .query(query)
                        .size(PAGE)
                        .trackTotalHits(total -> total.enabled(false))
                        .source(all -> all.filter(but -> but.excludes(FOR_THE_INDEX)))
                        .sort(by -> by.field(f -> f.field("item_id").order(SortOrder.Asc)));
        return (after.isEmpty() ? request : request.searchAfter(after)).build();
    }

    /** Lets Elasticsearch forget the moment. */
    @Override
    public void close() throws Away {
        Calls.send(() -> client.closePointInTime(pit -> pit.id(moment)));
    }
}
