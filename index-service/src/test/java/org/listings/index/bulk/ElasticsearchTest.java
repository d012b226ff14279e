package org.listings.index.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.kit.Settings;

class ElasticsearchTest {

    @Test
    void showsAUserAndPassword() throws Exception {
        assertThat(
                        header(
                                Map.of(
                                        "LISTINGS_ELASTICSEARCH_USER", "me",
                                        "LISTINGS_ELASTICSEARCH_PASSWORD", "pass:word")))
                .isEqualTo("Basic bWU6cGFzczp3b3Jk");
    }

    @Test
    void showsAnApiKey() throws Exception {
        assertThat(header(Map.of("LISTINGS_ELASTICSEARCH_API_KEY", "a2V5")))
                .isEqualTo("ApiKey a2V5");
    }

    private static String header(Map<String, String> credentials) throws Exception {
        String[] seen = new String[2];
        try (FakeElasticsearch server = new FakeElasticsearch()) {
            server.next(
                    exchange -> {
                        seen[0] = exchange.getRequestHeaders().getFirst("Authorization");
                        seen[1] = exchange.getRequestURI().getPath();
                        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
                        exchange.sendResponseHeaders(200, -1);
                    });
            Map<String, String> settings = new HashMap<>(credentials);
            settings.put("LISTINGS_ELASTICSEARCH_URL", server.url() + "/es/");
            var address = ElasticsearchAddress.from(Settings.from(settings));
            try (Elasticsearch elasticsearch = Elasticsearch.open(address)) {
                elasticsearch.client().ping();
            }
        }
        assertThat(seen[1]).isEqualTo("/es/");
        return seen[0];
    }
}
