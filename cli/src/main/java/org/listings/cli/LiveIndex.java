package org.listings.cli;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.listings.index.elastic.Elasticsearch;
import org.listings.index.elastic.ElasticsearchAddress;
import org.listings.index.elastic.Generation;
import org.listings.schemas.Listing;

/** What can be found now, behind the alias that analysts query. */
final class LiveIndex implements AutoCloseable {
    private static final int PAGE = 1_000;
    private static final int TERMS = 100;
    private static final List<String> FIELDS =
            Listing.getClassSchema().getFields().stream().map(Schema.Field::name).toList();

    private final Elasticsearch elasticsearch;
    private final ElasticsearchClient client;

    LiveIndex(String url) {
        elasticsearch = Elasticsearch.open(ElasticsearchAddress.of(URI.create(url)));
        client = elasticsearch.client();
    }

    /**
     * Figures over all listings; all zero when there is no index yet.
     *
     * @param listings how many documents there are
     * @param sources how many raw items they were made of
     * @param languages listings by language, most first; likewise topics and problems (by code)
     */
    record Figures(
            long listings,
            long sources,
            Map<String, Long> languages,
            Map<String, Long> topics,
            Map<String, Long> problems) {
        private static final Figures NONE = new Figures(0, 0, Map.of(), Map.of(), Map.of());
    }

    Figures figures() {
        try {
            SearchResponse<Void> found =
                    client.search(
                            search ->
                                    search.index(Generation.ALIAS)
                                            .size(0)
                                            .trackTotalHits(total -> total.enabled(true))
                                            .aggregations(
                                                    "sources",
                                                    sum -> sum.sum(s -> s.field("source_count")))
                                            .aggregations(
                                                    "languages",
                                                    by ->
                                                            by.terms(
                                                                    t ->
                                                                            t.field("language")
                                                                                    .size(TERMS)))
                                            .aggregations(
                                                    "topics",
                                                    by ->
                                                            by.terms(
                                                                    t ->
                                                                            t.field("topics")
                                                                                    .size(TERMS)))
                                            .aggregations(
                                                    "problems",
                                                    by ->
                                                            by.terms(
                                                                    t ->
                                                                            t.field("problems.code")
                                                                                    .size(TERMS))),
                            Void.class);
            Map<String, Aggregate> by = found.aggregations();
            return new Figures(
                    found.hits().total().value(),
                    (long) by.get("sources").sum().value(),
                    terms(by.get("languages")),
                    terms(by.get("topics")),
                    terms(by.get("problems")));
        } catch (ElasticsearchException e) {
            if (isMissing(e)) {
                return Figures.NONE;
            }
            throw failed(e);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static Map<String, Long> terms(Aggregate aggregate) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (StringTermsBucket bucket : aggregate.sterms().buckets().array()) {
            counts.put(bucket.key().stringValue(), bucket.docCount());
        }
        return counts;
    }

    /**
     * Hands on every listing as it stood when this began, in order of item id, under the Avro field
     * names.
     *
     * @return how many there were
     */
    long export(Consumer<ObjectNode> listings) {
        try {
            String pit =
                    client.openPointInTime(
                                    p -> p.index(Generation.ALIAS).keepAlive(t -> t.time("2m")))
                            .id();
            try {
                return export(pit, listings);
            } finally {
                client.closePointInTime(close -> close.id(pit));
            }
        } catch (ElasticsearchException e) {
            if (isMissing(e)) {
                return 0;
            }
            throw failed(e);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private long export(String pit, Consumer<ObjectNode> listings) throws IOException {
        long count = 0;
        List<FieldValue> after = List.of();
        while (true) {
            List<Hit<ObjectNode>> page = page(pit, after);
            if (page.isEmpty()) {
                return count;
            }
            page.forEach(hit -> listings.accept(hit.source()));
            count += page.size();
            after = page.get(page.size() - 1).sort();
        }
    }

    private List<Hit<ObjectNode>> page(String pit, List<FieldValue> after) throws IOException {
        return client.search(
                        search -> {
                            search.pit(p -> p.id(pit).keepAlive(t -> t.time("2m")))
                                    .size(PAGE)
                                    .trackTotalHits(total -> total.enabled(false))
                                    .source(source -> source.filter(f -> f.includes(FIELDS)))
                                    .sort(
                                            sort ->
                                                    sort.field(
                                                            f ->
                                                                    f.field("item_id")
                                                                            .order(SortOrder.Asc)));
                            return after.isEmpty() ? search : search.searchAfter(after);
                        },
                        ObjectNode.class)
                .hits()
                .hits();
    }

    private static boolean isMissing(ElasticsearchException e) {
        return "index_not_found_exception".equals(e.error().type());
    }

    private static CommandFailed failed(Exception e) {
        return new CommandFailed(
                ExitCode.NOT_RUNNING,
                "Elasticsearch did not answer as it should: "
                        + e.getMessage()
                        + ". ./listings status tells how it is.",
                e);
    }

    @Override
    public void close() {
        elasticsearch.close();
    }
}
