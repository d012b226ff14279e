package org.listings.cli.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the items of the sample files must become: {@code seeds/expected.jsonl}. */
public final class Gold {
    private static final Set<String> NOT_EXACT =
            Set.of("topics", "topics_optional", "countries", "description_starts");
    private static final Set<String> NONE = Set.of();

    private final Map<String, JsonNode> items = new LinkedHashMap<>();

    /** Reads the file. */
    public static Gold read(Path file) throws IOException {
        Gold gold = new Gold();
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode item = json.readTree(line);
            gold.items.put(name(item), item);
        }
        return gold;
    }

    /** Which item of which file, as {@code 000_9ed49eb5d1e3c0bc.txt#3}. */
    public static String name(JsonNode listing) {
        return listing.get("source_file").asText() + "#" + listing.get("position").asInt();
    }

    /** The names of all items. */
    public Set<String> names() {
        return items.keySet();
    }

    /**
     * Compares listings with what they must be.
     *
     * @param listings under the Avro field names, by {@link #name}
     */
    public Comparison compare(Map<String, JsonNode> listings) {
        Comparison comparison = new Comparison(items.size());
        items.forEach(
                (name, expected) -> {
                    JsonNode listing = listings.get(name);
                    if (listing == null) {
                        comparison.differs("item", name + ": not found");
                    } else {
                        compare(name, expected, listing, comparison);
                    }
                });
        listings.keySet().stream()
                .filter(name -> !items.containsKey(name))
                .forEach(name -> comparison.differs("item", name + ": not expected"));
        return comparison;
    }

    private static void compare(
            String name, JsonNode expected, JsonNode listing, Comparison comparison) {
        expected.fieldNames()
                .forEachRemaining(
                        field -> {
                            JsonNode wanted = expected.get(field);
                            if (!NOT_EXACT.contains(field) && !wanted.equals(listing.get(field))) {
                                comparison.differs(
                                        field,
                                        name + ": " + wanted + " but is " + listing.get(field));
                            }
                        });
        String starts = expected.get("description_starts").textValue();
        String description = listing.get("description").textValue();
        if (starts == null
                ? description != null
                : description == null || !description.startsWith(starts)) {
            comparison.differs(
                    "description", name + ": begins \"" + starts + "\" but is " + description);
        }
        comparison.topics.add(
                values(listing, "topics"),
                values(expected, "topics"),
                values(expected, "topics_optional"));
        comparison.countries.add(values(listing, "countries"), values(expected, "countries"), NONE);
    }

    private static Set<String> values(JsonNode listing, String field) {
        Set<String> values = new HashSet<>();
        listing.get(field).forEach(value -> values.add(value.asText()));
        return values;
    }

    /** How listings differ from what they must be. */
    public static final class Comparison {
        private final int items;
        private final Map<String, List<String>> differences = new LinkedHashMap<>();
        private final TagCounts topics = new TagCounts();
        private final TagCounts countries = new TagCounts();

        private Comparison(int items) {
            this.items = items;
        }

        private void differs(String field, String how) {
            differences.computeIfAbsent(field, f -> new ArrayList<>()).add(how);
        }

        /**
         * Fields that must be exact and are not, with what they are instead; "item" for missing and
         * surplus ones.
         */
        public Map<String, List<String>> differences() {
            return differences;
        }

        /** Share of the items whose field is as it must be. */
        public double exact(String field) {
            return 1 - (double) differences.getOrDefault(field, List.of()).size() / items;
        }

        public double topicsF1() {
            return topics.microF1();
        }

        public double countriesF1() {
            return countries.microF1();
        }
    }
}
