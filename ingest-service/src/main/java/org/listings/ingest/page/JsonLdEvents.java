package org.listings.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads the schema.org Event objects that an HTML page carries for machines. */
final class JsonLdEvents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 8;
    private final List<Item> items = new ArrayList<>();

    private JsonLdEvents() {}

    /** The events as items; a block that is no JSON is passed over. */
    static List<Item> of(Element document) {
        JsonLdEvents events = new JsonLdEvents();
        for (Element script : document.select("script[type=application/ld+json]")) {
            try {
                int line = Math.max(1, script.sourceRange().start().lineNumber());
                events.find(JSON.readTree(script.data()), line, DEEPEST);
            } catch (JsonProcessingException notJson) {
                // the site's own mistake; the page's visible text is read instead
            }
        }
        return events.items;
    }

    private void find(JsonNode node, int line, int depth) {
        if (node == null || depth == 0) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> find(child, line, depth - 1));
        } else if (node.isObject()) {
            if (isEvent(node.path("@type")) && !text(node.path("name")).isEmpty()) {
                items.add(item(node, line));
            } else {
                for (String key : List.of("@graph", "itemListElement", "item", "mainEntity")) {
                    find(node.get(key), line, depth - 1);
                }
            }
        }
    }

    private Item item(JsonNode event, int line) {
        String start = text(event.path("startDate"));
        String end = text(event.path("endDate"));
        String when = end.isEmpty() || end.equals(start) ? start : start + " - " + end;
        String description = text(event.path("description"));
        return new Item(
                items.size() + 1,
                line,
                line,
                null,
                null,
                text(event.path("name")),
                when.isEmpty() ? null : when,
                place(event.path("location")),
                Map.of(),
                description.isEmpty() ? null : description,
                event.toString(),
                null,
                List.of());
    }

    private static String place(JsonNode location) {
        JsonNode first = location.isArray() ? location.path(0) : location;
        if (first.isTextual()) {
            return text(first);
        }
        JsonNode address = first.path("address");
        String place =
                Stream.of(
                                text(first.path("name")),
                                address.isTextual() ? text(address) : "",
                                text(address.path("addressLocality")),
                                text(address.path("addressCountry")))
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    private static boolean isEvent(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isEvent(one)) {
                    return true;
                }
            }
        }
        return type.asText().endsWith("Event");
    }

    private static String text(JsonNode node) {
        return node.isValueNode() ? Jsoup.parse(node.asText()).text().strip() : "";
    }
}
