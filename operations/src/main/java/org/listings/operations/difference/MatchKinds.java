package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes of why a topic was given, for topics that were and are given; those that came or went are
 * the field {@code topics}'.
 */
final class MatchKinds implements Kinds {
    private static final NumberKinds SCORE = new NumberKinds(0.01, 0.1);

    @Override
    public List<String> of(JsonNode before, JsonNode after) {
        Map<String, JsonNode> old = new HashMap<>();
        before.forEach(match -> old.put(match.path("topic").asText(), match));
        List<String> kinds = new ArrayList<>();
        for (JsonNode match : after) {
            String topic = match.path("topic").asText();
            if (old.containsKey(topic)) {
                kind(old.get(topic), match)
                        .forEach(kind -> kinds.add("topic " + topic + ": " + kind));
            }
        }
        return kinds;
    }

    private static List<String> kind(JsonNode before, JsonNode after) {
        return before.path("matched").equals(after.path("matched"))
                ? SCORE.of(before.path("score"), after.path("score")).stream()
                        .map(kind -> "score " + kind)
                        .toList()
                : List.of("by other words");
    }
}
