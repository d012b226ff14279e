package org.listings.explore.find;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.listings.elastic.Calls;
import org.listings.elastic.Generation;
import org.listings.explore.query.BadSearch;
import org.listings.kit.hold.Away;
import org.listings.search.SearchTerms;

/** Finds listings in the live index. */
public final class Finder {

    /** The most listings on one page. */
    public static final int LARGEST_PAGE = 100;

    /** How many listings can be paged through; whoever wants more exports them. */
    public static final int DEEPEST = 10_000;

    private final ElasticsearchClient client;
    private final SearchTerms terms;
    private final SelectionQuery queries;

    public Finder(ElasticsearchClient client, SearchTerms terms) {
        this.client = client;
        this.terms = terms;
        this.queries = new SelectionQuery(terms);
    }

    /**
     * One page of the selection.
     *
     * @param after {@link Results#next} of the page before; empty for the first page
     * @throws BadSearch when {@code after} is of no such page, or too deep
     * @throws Away when Elasticsearch does not answer
     */
    public Results page(Selection selection, Order order, int size, Optional<String> after)
            throws Away {
        Optional<Cursor> cursor = after.map(text -> Cursor.read(text, order));
        int shown = cursor.map(Cursor::shown).orElse(0);
        if (shown + size > DEEPEST) {
            throw new BadSearch(
                    "Pages end at %,d listings: narrow the search down, or export all of it."
                            .formatted(DEEPEST));
        }
        var request =
                new SearchRequest.Builder()
                        .index(Generation.ALIAS)
                        .ignoreUnavailable(true)
                        .size(size + 1)
                        .query(queries.of(selection))
                        .sort(order.options())
                        .trackTotalHits(total -> total.enabled(true))
                        .source(
                                source ->
                                        source.filter(
                                                only ->
                                                        only.includes(Row.FIELDS)
                                                                .includes(Row.DESCRIPTION)));
        cursor.ifPresent(from -> request.searchAfter(from.after()));
        SearchResponse<ObjectNode> answer =
                Calls.send(() -> client.search(request.build(), ObjectNode.class));
        return results(answer, selection, order, shown, size);
    }

    private Results results(
            SearchResponse<ObjectNode> answer,
            Selection selection,
            Order order,
            int shown,
            int size) {
        List<Hit<ObjectNode>> hits = answer.hits().hits();
        List<Hit<ObjectNode>> page = hits.subList(0, Math.min(size, hits.size()));
        Marks marks = new Marks(terms, selection.text());
        String next =
                hits.size() <= size
                        ? null
                        : new Cursor(order, shown + size, page.get(size - 1).sort()).text();
        return new Results(
                answer.hits().total().value(),
                page.stream().map(hit -> Row.of(hit.source(), marks)).toList(),
                next);
    }

    /**
     * One listing with all its fields, as the schema names them.
     *
     * @return empty when there is none of that id
     * @throws Away when Elasticsearch does not answer
     */
    public Optional<ObjectNode> one(String id) throws Away {
        SearchRequest request =
                SearchRequest.of(
                        search ->
                                search.index(Generation.ALIAS)
                                        .ignoreUnavailable(true)
                                        .size(1)
                                        .query(q -> q.ids(ids -> ids.values(id)))
                                        .source(
                                                source ->
                                                        source.filter(
                                                                but ->
                                                                        but.excludes(
                                                                                "period",
                                                                                "search_terms"))));
        Stream<Hit<ObjectNode>> hits =
                Calls.send(() -> client.search(request, ObjectNode.class)).hits().hits().stream();
        return hits.findFirst().map(Hit::source);
    }
}
