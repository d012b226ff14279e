package org.listings.explore.status;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Instant;
import org.listings.elastic.Calls;
import org.listings.elastic.Generation;
import org.listings.elastic.LiveListings;
import org.listings.kit.hold.Away;

/** What the live index holds, and how fresh it is. */
public final class LiveIndex {

    private final ElasticsearchClient client;

    public LiveIndex(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * The live index in figures.
     *
     * @param index its name; null before there is one
     * @param listings documents
     * @param sources raw items that they were made from
     * @param newest when the newest of them was published; null without any
     */
    public record Status(String index, long listings, long sources, Instant newest) {}

    /**
     * @throws Away when Elasticsearch does not answer
     */
    public Status status() throws Away {
        SearchRequest request =
                SearchRequest.of(
                        search ->
                                search.index(Generation.ALIAS)
                                        .ignoreUnavailable(true)
                                        .size(0)
                                        .trackTotalHits(total -> total.enabled(true))
                                        .aggregations(
                                                "sources", a -> a.sum(s -> s.field("source_count")))
                                        .aggregations(
                                                "newest",
                                                a -> a.max(m -> m.field("sources.ingested_at"))));
        SearchResponse<Void> answer = Calls.send(() -> client.search(request, Void.class));
        String index = new LiveListings(client).index().orElse(null);
        long listings = answer.hits().total().value();
        if (listings == 0) {
            return new Status(index, 0, 0, null);
        }
        return new Status(
                index,
                listings,
                Math.round(answer.aggregations().get("sources").sum().value()),
                Instant.ofEpochMilli((long) answer.aggregations().get("newest").max().value()));
    }
}
