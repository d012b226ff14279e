package org.listings.operations.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.elastic.Generation;
import org.listings.elastic.ListingsTemplate;
import org.listings.operations.Refused;
import org.listings.operations.difference.Change;
import org.listings.operations.difference.Difference;
import org.listings.operations.difference.ListingOrder;
import org.listings.operations.difference.Listings;
import org.listings.operations.difference.Report;
import org.listings.operations.difference.SyntheticListings;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

/** Two generations in the real Elasticsearch, a few pages long each. */
@WithStack
final class GenerationsDifferIT {
    private static final int LISTINGS = 1_700;
    private static final Generation OLD = new Generation("old");
    private static final Generation NEW = new Generation("new");

    private static Elasticsearch elasticsearch;
    private static ElasticsearchClient client;

    @BeforeAll
    static void fill(Stack stack) throws Exception {
        elasticsearch =
                Elasticsearch.open(ElasticsearchAddress.of(URI.create(stack.elasticsearchUrl())));
        client = elasticsearch.client();
        fill(OLD, listing -> listing);
        fill(NEW, GenerationsDifferIT::changed);
    }

    @AfterAll
    static void close() throws Exception {
        if (elasticsearch != null) {
            client.indices().delete(i -> i.index(OLD.index(), NEW.index()).ignoreUnavailable(true));
            elasticsearch.close();
        }
    }

    private static void fill(Generation generation, UnaryOperator<ObjectNode> change)
            throws Exception {
        String mappings = "{\"mappings\":" + ListingsTemplate.mappings() + "}";
        client.indices()
                .create(i -> i.index(generation.index()).withJson(new StringReader(mappings)));
        BulkRequest.Builder bulk = new BulkRequest.Builder().refresh(Refresh.True);
        SyntheticListings.first(LISTINGS)
                .forEachRemaining(
                        listing -> {
                            ObjectNode document = change.apply(listing);
                            bulk.operations(
                                    o ->
                                            o.index(
                                                    i ->
                                                            i.index(generation.index())
                                                                    .id(id(document))
                                                                    .document(document)));
                        });
        assertThat(client.bulk(bulk.build()).errors()).isFalse();
    }

    private static String id(ObjectNode listing) {
        return listing.get("item_id").asText();
    }

    private static ObjectNode changed(ObjectNode listing) {
        int number = Integer.parseInt(id(listing), 16);
        return number % 100 == 0
                ? listing.put("end_date", "2030-01-01")
                : number % 500 == 1 ? listing.put("item_id", "f" + id(listing)) : listing;
    }

    @Test
    void namesExactlyTheListingsThatDiffer() {
        List<Change> changes = new ArrayList<>();
        Report report;
        try (StoredListings before = StoredListings.of(client, OLD);
                StoredListings after = StoredListings.of(client, NEW)) {
            report =
                    Difference.of(
                            new Listings("old", before),
                            new Listings("new", after),
                            ListingOrder.BY_ID,
                            changes::add);
        }
        assertThat(report.listingsBefore()).isEqualTo(LISTINGS);
        assertThat(report.changed()).isEqualTo(17);
        assertThat(report.renamed().count()).isEqualTo(4);
        assertThat(report.fields()).extracting("field").containsExactly("end_date");
        assertThat(changes)
                .filteredOn(change -> change.what() == Change.What.CHANGED)
                .allMatch(change -> Integer.parseInt(change.after().itemId(), 16) % 100 == 0);
    }

    @Test
    void refusesAGenerationThatIsNotThere() {
        assertThatThrownBy(() -> StoredListings.of(client, new Generation("none")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no generation none");
    }
}
