package org.listings.index.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.listings.elastic.ListingsTemplate;
import org.listings.index.Listings;
import org.listings.schemas.Listing;

class ListingJsonTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void hasEveryFieldOfTheSchemaUnderItsOwnName() {
        JsonNode json = json(Listings.full("x").build());
        Listing.getClassSchema()
                .getFields()
                .forEach(
                        field ->
                                assertThat(json.hasNonNull(field.name()))
                                        .as(field.name())
                                        .isTrue());
        assertThat(json.get("title").asText()).isEqualTo("Tripartite validation of guidelines");
        assertThat(json.at("/sources/1/file").asText()).isEqualTo("other.txt");
        assertThat(json.at("/attributes/Contact").asText()).isEqualTo("someone");
        assertThat(json.at("/problems/0/code").asText()).isEqualTo("date-from-heading");
        assertThat(json.at("/topic_matches/0/matched/0").asText()).isEqualTo("inspection");
    }

    @Test
    void writesDatesTimesAndInstantsInIso() {
        JsonNode json = json(Listings.full("x").build());
        assertThat(json.get("start_date").asText()).isEqualTo("2021-12-13");
        assertThat(json.get("start_time").asText()).isEqualTo("16:00");
        assertThat(json.get("ingested_at").asText()).isEqualTo("2026-01-02T03:04:05.006Z");
    }

    @Test
    void addsThePeriodAndTheNumberOfSources() {
        JsonNode json = json(Listings.full("x").build());
        assertThat(json.at("/period/gte").asText()).isEqualTo("2021-12-13");
        assertThat(json.at("/period/lte").asText()).isEqualTo("2021-12-16");
        assertThat(json.get("source_count").asInt()).isEqualTo(2);
    }

    @Test
    void keepsEveryKeyOfAListingThatHasLittle() {
        JsonNode little = json(Listings.minimal("x").build());
        assertThat(keys(little)).isEqualTo(keys(json(Listings.full("x").build())));
        assertThat(little.get("period").isNull()).isTrue();
        assertThat(little.get("start_date").isNull()).isTrue();
    }

    @Test
    void hasNoKeyThatTheTemplateDoesNotKnowAndTheOtherWay() throws IOException {
        JsonNode mappings = JSON.readTree(ListingsTemplate.mappings());
        sameKeys("", json(Listings.full("x").build()), mappings.get("properties"));
    }

    private static void sameKeys(String path, JsonNode json, JsonNode properties) {
        assertThat(keys(json)).as(path).isEqualTo(keys(properties));
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            if (property.getValue().has("properties")) {
                JsonNode value = json.get(property.getKey());
                sameKeys(
                        path + "/" + property.getKey(),
                        value.isArray() ? value.get(0) : value,
                        property.getValue().get("properties"));
            }
        }
    }

    @Test
    void refusesAnIdThatElasticsearchWouldNotTake() {
        assertThatThrownBy(() -> Listings.document("", 0)).hasMessageContaining("0 bytes");
        assertThatThrownBy(() -> Listings.document("é".repeat(257), 0))
                .hasMessageContaining("514 bytes");
    }

    private static JsonNode json(Listing listing) {
        try {
            return JSON.readTree(Listings.document(listing, 0).json());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> keys(JsonNode json) {
        Set<String> keys = new TreeSet<>();
        json.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
