package org.listings.index.operations;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.listings.elastic.Calls;
import org.listings.elastic.Generation;
import org.listings.kit.hold.Away;
import org.listings.operations.Unavailable;
import org.listings.operations.books.BookKeeper;
import org.listings.operations.books.Books;
import org.listings.operations.kafka.KafkaLook;

/** How a generation is at a moment: its books, its lag, how old its newest listing is. */
final class Measurement {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NEWEST = "newest";

    private final ElasticsearchClient client;
    private final Map<String, Object> kafka;
    private final Generation generation;
    private final String rawTopic;

    Measurement(
            ElasticsearchClient client,
            Map<String, Object> kafka,
            Generation generation,
            String rawTopic) {
        this.client = client;
        this.kafka = Map.copyOf(kafka);
        this.generation = generation;
        this.rawTopic = rawTopic;
    }

    /**
     * Takes it.
     *
     * @throws Away when Kafka, the registry or Elasticsearch does not answer
     */
    Happening take(Instant now) throws Away {
        Books books = books();
        ObjectNode fields = JSON.createObjectNode();
        fields.put("kind", "measurement");
        fields.put("generation", generation.name());
        fields.put("listings", books.searchable());
        fields.put("raw_items", books.rawItems());
        fields.put("merged", books.merged());
        fields.put("dead_lettered", books.deadLettered());
        fields.put("in_flight", books.inFlight());
        fields.put("to_enrich", books.toEnrich());
        fields.put("to_index", books.toIndex());
        newest().ifPresent(
                        newest -> {
                            fields.put("newest_at", newest.toString());
                            fields.put(
                                    "newest_age_seconds",
                                    Duration.between(newest, now).toMillis() / 1000.0);
                        });
        return new Happening(generation.name() + "-" + now.toEpochMilli(), now, fields);
    }

    private Books books() throws Away {
        try (KafkaLook look = new KafkaLook(kafka)) {
            return new BookKeeper(look, client, kafka).of(generation, rawTopic);
        } catch (Unavailable e) {
            throw new Away(e.getMessage(), e);
        }
    }

    private Optional<Instant> newest() throws Away {
        SearchRequest request =
                new SearchRequest.Builder()
                        .index(generation.index())
                        .size(0)
                        .aggregations(NEWEST, a -> a.max(max -> max.field("ingested_at")))
                        .build();
        try {
            var answer = Calls.send(() -> client.search(request, Void.class));
            double millis = answer.aggregations().get(NEWEST).max().value();
            return Double.isFinite(millis) && millis > 0
                    ? Optional.of(Instant.ofEpochMilli((long) millis))
                    : Optional.empty();
        } catch (ElasticsearchException noIndexYet) {
            return Optional.empty();
        }
    }
}
