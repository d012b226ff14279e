package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes of named facts, be they an object's or a list of objects': every name that came or went
 * is a kind, and so is every way in which the fact of one name changed.
 *
 * @param what what a name is, as {@code problem}
 * @param name in a list, the key of a fact's name; null for an object
 * @param within the ways in which a fact changes
 */
record FactKinds(String what, String name, Kinds within) implements Kinds {

    @Override
    public List<String> of(JsonNode before, JsonNode after) {
        Map<String, JsonNode> old = facts(before);
        Map<String, JsonNode> now = facts(after);
        List<String> kinds = new ArrayList<>();
        now.forEach(
                (key, fact) -> {
                    if (old.containsKey(key)) {
                        kinds.addAll(within(key, old.get(key), fact));
                    } else {
                        kinds.add(Excerpt.kind("+ " + what + " " + key));
                    }
                });
        old.keySet().stream()
                .filter(key -> !now.containsKey(key))
                .forEach(key -> kinds.add(Excerpt.kind("- " + what + " " + key)));
        return kinds;
    }

    private List<String> within(String key, JsonNode before, JsonNode after) {
        return before.equals(after)
                ? List.of()
                : within.of(before, after).stream()
                        .map(kind -> Excerpt.kind(what + " " + key + ": " + kind))
                        .toList();
    }

    private Map<String, JsonNode> facts(JsonNode value) {
        Map<String, JsonNode> facts = new LinkedHashMap<>();
        if (name == null) {
            value.fields().forEachRemaining(fact -> facts.put(fact.getKey(), fact.getValue()));
        } else {
            value.forEach(fact -> facts.merge(fact.path(name).asText(), fact, FactKinds::together));
        }
        return facts;
    }

    private static JsonNode together(JsonNode facts, JsonNode another) {
        return (facts.isArray()
                        ? (ArrayNode) facts
                        : JsonNodeFactory.instance.arrayNode().add(facts))
                .add(another);
    }
}
