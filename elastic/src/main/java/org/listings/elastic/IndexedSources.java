package org.listings.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MgetRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.listings.kit.hold.Away;

/** Which items of which files a generation's index holds. */
public final class IndexedSources {

    private static final int NOT_FOUND = 404;
    private static final int CHUNK = 500;

    private final ElasticsearchClient client;
    private final String index;

    /**
     * @param index its name, or an alias of one
     */
    public IndexedSources(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /**
     * Documents, and the raw items that they were made from.
     *
     * @param documents how many there are
     * @param sources how many raw items they were made from
     */
    public record Totals(long documents, long sources) {}

    /** One item of a file, in the document of that id. */
    public record Source(String itemId, String sha256, int position) {}

    /**
     * Counts what a search finds now; nothing without such an index.
     *
     * @throws Away when Elasticsearch does not answer
     */
    public Totals totals() throws Away {
        SearchRequest request =
                new SearchRequest.Builder()
                        .index(index)
                        .size(0)
                        .trackTotalHits(total -> total.enabled(true))
                        .aggregations("sources", a -> a.sum(sum -> sum.field("source_count")))
                        .build();
        try {
            var answer = Calls.send(() -> client.search(request, Void.class));
            return new Totals(
                    answer.hits().total().value(),
                    Math.round(answer.aggregations().get("sources").sum().value()));
        } catch (ElasticsearchException e) {
            return ifMissing(e, new Totals(0, 0));
        }
    }

    /**
     * All sources of those of these documents that are there.
     *
     * @throws Away when Elasticsearch does not answer
     */
    public Set<Source> of(Collection<String> itemIds) throws Away {
        Set<Source> sources = new HashSet<>();
        List<String> ids = new ArrayList<>(itemIds);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            sources.addAll(chunk(ids.subList(from, Math.min(from + CHUNK, ids.size()))));
        }
        return sources;
    }

    private Set<Source> chunk(List<String> ids) throws Away {
        MgetRequest request =
                MgetRequest.of(
                        mget ->
                                mget.index(index)
                                        .ids(ids)
                                        .sourceIncludes("sources.sha256", "sources.position"));
        Set<Source> sources = new HashSet<>();
        try {
            var answer = Calls.send(() -> client.mget(request, ObjectNode.class));
            for (MultiGetResponseItem<ObjectNode> item : answer.docs()) {
                if (item.isResult() && item.result().found()) {
                    for (JsonNode source : item.result().source().path("sources")) {
                        sources.add(
                                new Source(
                                        item.result().id(),
                                        source.path("sha256").asText(),
                                        source.path("position").asInt()));
                    }
                }
            }
            return sources;
        } catch (ElasticsearchException e) {
            return ifMissing(e, Set.of());
        }
    }

    private static <T> T ifMissing(ElasticsearchException e, T nothing) {
        if (e.status() == NOT_FOUND) {
            return nothing;
        }
        throw e;
    }
}
