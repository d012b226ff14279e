package org.listings.explore;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.listings.elastic.ListingsTemplate;
import org.listings.search.SearchTerms;

/** A live index with listings for tests. */
final class Stock {

    static final String INDEX = "listings-explore-test";

    private static final SearchTerms TERMS = SearchTerms.bundled();
    private static final JsonMapper JSON = new JsonMapper();

    private final ElasticsearchClient client;

    Stock(ElasticsearchClient client) {
        this.client = client;
    }

    /** Nothing is live any more. */
    void clear() throws IOException {
        client.indices().delete(index -> index.index(INDEX).ignoreUnavailable(true));
    }

    /** An empty live index. */
    void open() throws IOException {
        clear();
        client.indices()
                .create(
                        index ->
                                index.index(INDEX)
                                        .mappings(
                                                m ->
                                                        m.withJson(
                                                                new StringReader(
                                                                        ListingsTemplate
                                                                                .mappings())))
                                        .aliases("listings", alias -> alias));
    }

    /** A listing that lasts from one day to another; null days: it has no date. */
    static ObjectNode listing(String id, String title, String from, String to) throws IOException {
        ObjectNode listing =
                (ObjectNode)
                        JSON.readTree(
                                """
                                {"heading":null,"kicker":"Event","page_title":"Events","place":null,"attributes":{},"description":null,
                                "raw_text":"as it was","day_order":null,"splitter_version":"1","enricher_version":"1","generation":"explore-test",
                                "start_time":null,"end_time":null,"utc_offset":null,"time_zone":null,"language":"en","language_confidence":0.9,
                                "languages":[],"topics":[],"topic_matches":[],"countries":[],"problems":[],"source_file":"page.txt","source_sha256":"s",
                                "position":1,"first_line":1,"last_line":4,"ingested_at":"2026-01-02T03:04:05Z","enriched_at":"2026-01-02T03:04:06Z",
                                "source_count":1,"sources":[{"file":"page.txt","sha256":"s","position":1,"first_line":1,"last_line":4,"ingested_at":"2026-01-02T03:04:05Z"}]}
                                """);
        listing.put("item_id", id).put("title", title).put("date_text", from);
        listing.put("start_date", from).put("end_date", to);
        listing.put("date_precision", from == null ? null : "day");
        if (from != null) {
            listing.putObject("period").put("gte", from).put("lte", to);
        }
        return listing;
    }

    /** Makes them searchable. */
    void add(List<ObjectNode> listings) throws IOException {
        for (int from = 0; from < listings.size(); from += 2_000) {
            BulkRequest.Builder bulk = new BulkRequest.Builder();
            for (ObjectNode listing :
                    listings.subList(from, Math.min(listings.size(), from + 2_000))) {
                var terms = listing.putArray("search_terms");
                TERMS.ofDocument(
                                List.of(listing.get("language").asText()),
                                listing.get("title").asText(),
                                listing.get("description").isNull()
                                        ? null
                                        : listing.get("description").asText())
                        .forEach(terms::add);
                bulk.operations(
                        o ->
                                o.index(
                                        i ->
                                                i.index(INDEX)
                                                        .id(listing.get("item_id").asText())
                                                        .document(listing)));
            }
            BulkResponse answer = client.bulk(bulk.build());
            if (answer.errors()) {
                throw new IOException(answer.items().get(0).error().reason());
            }
        }
        client.indices().refresh(r -> r.index(INDEX));
    }
}
