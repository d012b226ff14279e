package org.listings.index.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;

class ElasticsearchTest {

    @Test
    void showsAUserAndPassword() throws Exception {
        assertThat(header(Optional.of("me"), Optional.of("pass:word"), Optional.empty()))
                .isEqualTo("Basic bWU6cGFzczp3b3Jk");
    }

    @Test
    void showsAnApiKey() throws Exception {
        assertThat(header(Optional.empty(), Optional.empty(), Optional.of("a2V5")))
                .isEqualTo("ApiKey a2V5");
    }

    private static String header(
            Optional<String> user, Optional<String> password, Optional<String> apiKey)
            throws Exception {
        String[] seen = new String[2];
        try (FakeElasticsearch server = new FakeElasticsearch()) {
            server.next(
                    exchange -> {
                        seen[0] = exchange.getRequestHeaders().getFirst("Authorization");
                        seen[1] = exchange.getRequestURI().getPath();
                        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
                        exchange.sendResponseHeaders(200, -1);
                    });
            ElasticsearchAddress address =
                    new ElasticsearchAddress(
                            List.of(URI.create(server.url() + "/es")),
                            user,
                            password,
                            apiKey,
                            Optional.empty(),
                            Duration.ofSeconds(5));
            try (Elasticsearch elasticsearch = Elasticsearch.open(address)) {
                elasticsearch.client().ping();
            }
        }
        assertThat(seen[1]).isEqualTo("/es/");
        return seen[0];
    }
}
