package org.listings.explore.sources;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.listings.elastic.GenerationIndexes;
import org.listings.kit.hold.Away;
import org.listings.operations.kafka.KafkaLook;
import org.listings.operations.rawlog.RawTexts;
import org.listings.schemas.ItemSource;

/** The raw text of each source of a listing, from the raw log that the live generation is of. */
public final class SourceTexts {

    /** Of so many sources the texts are looked up. */
    static final int MOST = 50;

    private final ElasticsearchClient client;
    private final Map<String, Object> kafka;

    /**
     * @param kafka client properties, the registry's address among them
     */
    public SourceTexts(ElasticsearchClient client, Map<String, Object> kafka) {
        this.client = client;
        this.kafka = Map.copyOf(kafka);
    }

    /**
     * What stood at one place.
     *
     * @param sha256 of the file
     * @param position among its items
     * @param rawText null when the raw log does not tell, or when it was not looked up
     */
    public record SourceText(String sha256, int position, String rawText) {}

    /**
     * Looks them up.
     *
     * @param listing as it is indexed
     * @return one for each of its sources, in their order
     * @throws Away when Elasticsearch does not answer
     * @throws org.listings.operations.Unavailable when Kafka or the registry does not
     */
    public List<SourceText> of(JsonNode listing) throws Away {
        Map<ItemSource, Instant> sought = new LinkedHashMap<>();
        List<ItemSource> all = new ArrayList<>();
        for (JsonNode source : listing.get("sources")) {
            ItemSource place =
                    new ItemSource(source.get("sha256").asText(), source.get("position").asInt());
            all.add(place);
            if (sought.size() < MOST) {
                sought.put(place, Instant.parse(source.get("ingested_at").asText()));
            }
        }
        Map<ItemSource, String> texts = found(sought);
        return all.stream()
                .map(at -> new SourceText(at.sha256(), at.position(), texts.get(at)))
                .toList();
    }

    private Map<ItemSource, String> found(Map<ItemSource, Instant> sought) throws Away {
        Optional<GenerationIndexes.Entry> live = new GenerationIndexes(client).live();
        if (live.isEmpty()) {
            return Map.of();
        }
        try (KafkaLook look = new KafkaLook(kafka)) {
            return new RawTexts(look, kafka).of(live.get().meta().rawTopic(), sought);
        }
    }
}
