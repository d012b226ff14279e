package org.listings.index.operations;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

/** Months in the future, so that nothing of other tests is among them. */
@WithStack
final class OperationsIndexIT {

    private static final Instant NOW = Instant.parse("2141-03-15T10:00:00Z");
    private static final Instant OLD = Instant.parse("2141-01-31T10:00:00Z");

    private final Elasticsearch elasticsearch;
    private final ElasticsearchClient client;

    OperationsIndexIT(Stack stack) {
        elasticsearch =
                Elasticsearch.open(ElasticsearchAddress.of(URI.create(stack.elasticsearchUrl())));
        client = elasticsearch.client();
    }

    @AfterEach
    void close() throws Exception {
        client.indices()
                .delete(
                        d ->
                                d.index("listings-ops-2141.01", "listings-ops-2141.03")
                                        .ignoreUnavailable(true));
        elasticsearch.close();
    }

    @Test
    void keepsWhatHappenedOnceAndDeletesWholeMonths() throws Exception {
        OperationsIndex january = index(1, OLD);
        january.install();
        january.put(List.of(happening("a", OLD, "kind", "file")));
        OperationsIndex march = index(1, NOW);
        assertThat(march.install()).as("the index of the current state was there").isFalse();
        march.put(
                List.of(
                        happening("a", NOW, "kind", "file"),
                        happening("a", NOW, "kind", "file"),
                        happening("b", NOW, "no_such_field", "refused alone"),
                        happening("c", OLD, "kind", "too old to be kept")));
        assertThat(count("listings-ops-2141.03")).isEqualTo(1);
        assertThat(count("listings-ops-2141.01")).isEqualTo(1);
        march.deleteOutdated();
        assertThat(client.indices().exists(e -> e.index("listings-ops-2141.01")).value()).isFalse();
        assertThat(client.indices().exists(e -> e.index("listings-ops-2141.03")).value()).isTrue();
        assertThat(client.indices().exists(e -> e.index("listings-ops-now")).value()).isTrue();
    }

    @Test
    void saysHowItIsNowOfNoGenerationThatWasLiveBefore() throws Exception {
        OperationsIndex index = index(1, NOW);
        index.install();
        index.now(happening("old-1", OLD, "generation", "old"));
        index.now(happening("new-1", NOW, "generation", "new"));
        client.indices().refresh(r -> r.index(MonthlyIndexes.NOW));
        var found = client.search(s -> s.index(MonthlyIndexes.NOW), ObjectNode.class);
        assertThat(found.hits().hits())
                .extracting(hit -> hit.source().get("generation").textValue())
                .containsExactly("new");
    }

    private OperationsIndex index(int months, Instant now) {
        return new OperationsIndex(
                client, new MonthlyIndexes(months), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Happening happening(String id, Instant at, String field, String value) {
        ObjectNode fields = new JsonMapper().createObjectNode();
        fields.put(field, value);
        return new Happening(id, at, fields);
    }

    private long count(String index) throws Exception {
        client.indices().refresh(r -> r.index(index));
        return client.count(c -> c.index(index)).count();
    }
}
