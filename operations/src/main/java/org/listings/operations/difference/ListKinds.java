package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes of a list: every value that came or went is a kind.
 *
 * @param what what its values are, as {@code topic}
 */
record ListKinds(String what) implements Kinds {

    @Override
    public List<String> of(JsonNode before, JsonNode after) {
        Set<String> old = values(before);
        Set<String> now = values(after);
        List<String> kinds = new ArrayList<>();
        now.stream()
                .filter(each -> !old.contains(each))
                .forEach(each -> kinds.add("+ " + named(each)));
        old.stream()
                .filter(each -> !now.contains(each))
                .forEach(each -> kinds.add("- " + named(each)));
        if (kinds.isEmpty() && before.size() != after.size()) {
            kinds.add("doubles");
        } else if (kinds.isEmpty() && !List.copyOf(old).equals(List.copyOf(now))) {
            kinds.add("other order");
        }
        return kinds;
    }

    private String named(String value) {
        return Excerpt.kind(what + " " + value);
    }

    private static Set<String> values(JsonNode list) {
        Set<String> values = new LinkedHashSet<>();
        list.forEach(each -> values.add(each.asText()));
        return values;
    }
}
