package org.listings.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One line of seeds/expected.jsonl: what an item of the sample files must come out as. */
record Expected(JsonNode item) {

    static List<Expected> all() throws IOException {
        JsonMapper json = new JsonMapper();
        try (var lines = Files.lines(Repository.expected())) {
            return lines.map(
                            line -> {
                                try {
                                    return new Expected(json.readTree(line));
                                } catch (IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                            })
                    .toList();
        }
    }

    /** Which item of which file, as {@code 000_9ed49eb5d1e3c0bc.txt#3}. */
    String name() {
        return name(item);
    }

    static String name(JsonNode listing) {
        return listing.get("source_file").asText() + "#" + listing.get("position").asInt();
    }

    /** Every field that must be equal. */
    Set<String> exactFields() {
        Set<String> fields = new HashSet<>();
        item.fieldNames().forEachRemaining(fields::add);
        fields.removeAll(Set.of("topics", "topics_optional", "countries", "description_starts"));
        return fields;
    }

    String text(String field) {
        return item.get(field).isNull() ? null : item.get(field).asText();
    }

    static Set<String> values(JsonNode listing, String field) {
        Set<String> values = new HashSet<>();
        listing.get(field).forEach(value -> values.add(value.asText()));
        return values;
    }
}
