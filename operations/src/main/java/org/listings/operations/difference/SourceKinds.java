package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Changes of the places that a listing was read from: files that came or went, by content. */
final class SourceKinds implements Kinds {

    @Override
    public List<String> of(JsonNode before, JsonNode after) {
        List<String> came = files(after);
        List<String> went = files(before);
        files(before).forEach(came::remove);
        files(after).forEach(went::remove);
        List<String> kinds = new ArrayList<>();
        if (!came.isEmpty()) {
            kinds.add("+ source");
        }
        if (!went.isEmpty()) {
            kinds.add("- source");
        }
        return kinds;
    }

    private static List<String> files(JsonNode sources) {
        return new ArrayList<>(sources.findValuesAsText("sha256"));
    }

    @Override
    public String shown(JsonNode value) {
        List<String> places = new ArrayList<>();
        value.forEach(
                source ->
                        places.add(
                                source.path("file").asText()
                                        + ":"
                                        + source.path("first_line").asInt()
                                        + "-"
                                        + source.path("last_line").asInt()));
        return places.isEmpty() ? null : String.join(", ", places);
    }
}
