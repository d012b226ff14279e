package org.listings.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.listings.stack.Stack;

/** What Elasticsearch itself says of the live listings, to hold the page's figures against. */
final class Counted {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String elasticsearch;

    Counted(Stack stack) {
        elasticsearch = stack.elasticsearchUrl();
    }

    JsonNode search(String body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(elasticsearch + "/listings/_search"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** How many listings a query, in JSON, finds. */
    long listings(String query) throws Exception {
        return search("{\"size\":0,\"track_total_hits\":true,\"query\":%s}".formatted(query))
                .at("/hits/total/value")
                .asLong();
    }

    /** How many listings have which value. */
    Map<String, Long> terms(String field) throws Exception {
        return buckets("{\"terms\":{\"field\":\"%s\",\"size\":500}}".formatted(field), "key");
    }

    /** How many listings touch which year, by its first day. */
    Map<String, Long> years() throws Exception {
        return buckets(
                "{\"date_histogram\":{\"field\":\"period\",\"calendar_interval\":\"year\",\"format\":\"yyyy-MM-dd\",\"min_doc_count\":1}}",
                "key_as_string");
    }

    private Map<String, Long> buckets(String aggregation, String key) throws Exception {
        Map<String, Long> counts = new TreeMap<>();
        search("{\"size\":0,\"aggs\":{\"a\":%s}}".formatted(aggregation))
                .at("/aggregations/a/buckets")
                .forEach(b -> counts.put(b.get(key).asText(), b.get("doc_count").asLong()));
        return counts;
    }
}
