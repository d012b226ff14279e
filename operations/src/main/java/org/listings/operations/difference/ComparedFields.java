package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which fields of listings are compared, and how. What differs by nature is not: when and by which
 * code a listing was made, what it is called, its place in the count of its file's items (its lines
 * say where it stands), and what follows from other fields. A field that is new to this code is
 * compared without knowing what it means.
 */
final class ComparedFields {
    private static final Set<String> NOT_COMPARED =
            Set.of(
                    "item_id",
                    "generation",
                    "ingested_at",
                    "enriched_at",
                    "splitter_version",
                    "enricher_version",
                    "source_sha256",
                    "position",
                    "period",
                    "source_count",
                    "search_terms");

    private static final Kinds TEXT = new TextKinds();
    private static final Kinds CODE = new CodeKinds();
    private static final NumberKinds SHARE = new NumberKinds(0.05, 0.2);
    private static final Kinds UNKNOWN =
            (before, after) ->
                    List.of(
                            before.isNull()
                                    ? "null -> value"
                                    : after.isNull() ? "value -> null" : "another value");
    private static final Map<String, Kinds> KINDS = kinds();

    private ComparedFields() {}

    private static Map<String, Kinds> kinds() {
        Map<String, Kinds> kinds = new LinkedHashMap<>();
        kinds.put("start_date", new DateKinds());
        kinds.put("end_date", new DateKinds());
        kinds.put("date_precision", CODE);
        kinds.put("start_time", new TimeKinds());
        kinds.put("end_time", new TimeKinds());
        kinds.put("utc_offset", CODE);
        kinds.put("time_zone", CODE);
        kinds.put("day_order", CODE);
        for (String text :
                List.of(
                        "title",
                        "date_text",
                        "place",
                        "kicker",
                        "heading",
                        "page_title",
                        "description")) {
            kinds.put(text, TEXT);
        }
        kinds.put("attributes", new FactKinds("label", null, TEXT));
        kinds.put("raw_text", TEXT);
        kinds.put("first_line", new LineKinds());
        kinds.put("last_line", new LineKinds());
        kinds.put("source_file", (before, after) -> List.of("another file"));
        kinds.put("sources", new SourceKinds());
        kinds.put("language", CODE);
        kinds.put("language_confidence", new NumberKinds(0.005, 0.05));
        kinds.put(
                "languages",
                new FactKinds(
                        "language",
                        "language",
                        (before, after) -> SHARE.of(before.path("share"), after.path("share"))));
        kinds.put("topics", new ListKinds("topic"));
        kinds.put("topic_matches", new MatchKinds());
        kinds.put("countries", new ListKinds("country"));
        kinds.put(
                "problems",
                new FactKinds("problem", "code", (before, after) -> List.of("other detail")));
        return kinds;
    }

    /** What changed from one listing to the other, field by field; none when nothing did. */
    static List<FieldChange> changes(JsonNode before, JsonNode after) {
        List<FieldChange> changes = new ArrayList<>();
        KINDS.forEach((field, kinds) -> compare(field, kinds, before, after, changes));
        for (String field : unknown(before, after)) {
            compare(field, UNKNOWN, before, after, changes);
        }
        return changes;
    }

    private static Set<String> unknown(JsonNode before, JsonNode after) {
        Set<String> unknown = new TreeSet<>();
        for (JsonNode listing : List.of(before, after)) {
            for (Iterator<String> names = listing.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (!KINDS.containsKey(name) && !NOT_COMPARED.contains(name)) {
                    unknown.add(name);
                }
            }
        }
        return unknown;
    }

    private static void compare(
            String field, Kinds kinds, JsonNode before, JsonNode after, List<FieldChange> changes) {
        JsonNode old = value(before, field);
        JsonNode now = value(after, field);
        if (old.equals(now)) {
            return;
        }
        List<String> found = kinds.of(old, now);
        if (!found.isEmpty()) {
            String was = kinds.shown(old);
            String is = kinds.shown(now);
            changes.add(new FieldChange(field, found, Excerpt.of(was, is), Excerpt.of(is, was)));
        }
    }

    private static JsonNode value(JsonNode listing, String field) {
        JsonNode value = listing.get(field);
        return value == null ? NullNode.instance : value;
    }
}
