package org.listings.explore.status;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.indices.IndicesStatsRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.listings.elastic.Calls;
import org.listings.elastic.Generation;
import org.listings.elastic.LiveListings;
import org.listings.kit.hold.Away;

/** What the live index holds, and how fresh it is. */
public final class LiveIndex {

    private static final String PREFIX = "listings-";

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
     * @param live the live generation; null before there is one
     * @param generations all that have an index
     */
    public record Status(
            String index,
            long listings,
            long sources,
            Instant newest,
            String live,
            List<Held> generations) {

        public Status {
            generations = List.copyOf(generations);
        }
    }

    /** A generation that has an index, with as many listings. */
    public record Held(String name, long listings) {}

    /**
     * How it is now.
     *
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
        boolean isEmpty = listings == 0;
        return new Status(
                index,
                listings,
                isEmpty ? 0 : Math.round(answer.aggregations().get("sources").sum().value()),
                isEmpty
                        ? null
                        : Instant.ofEpochMilli(
                                (long) answer.aggregations().get("newest").max().value()),
                index == null ? null : index.substring(PREFIX.length()),
                generations());
    }

    private List<Held> generations() throws Away {
        var request = new IndicesStatsRequest.Builder().index(PREFIX + "*").metric("docs").build();
        return Calls.send(() -> client.indices().stats(request)).indices().entrySet().stream()
                .filter(index -> !index.getKey().startsWith(PREFIX + "ops"))
                .map(
                        index ->
                                new Held(
                                        index.getKey().substring(PREFIX.length()),
                                        index.getValue().primaries().docs().count()))
                .sorted(Comparator.comparing(Held::name))
                .toList();
    }
}
