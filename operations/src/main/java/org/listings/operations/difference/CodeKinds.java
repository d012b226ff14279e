package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Changes of a value out of a few, as a language tag: both values name the kind. */
final class CodeKinds implements Kinds {

    @Override
    public List<String> of(JsonNode before, JsonNode after) {
        return List.of(Excerpt.kind(before.asText() + " -> " + after.asText()));
    }
}
