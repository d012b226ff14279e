package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Changes of a line number: how far it moved. */
final class LineKinds implements Kinds {
    private static final int FEW = 5;

    @Override
    public List<String> of(JsonNode before, JsonNode after) {
        if (before.isNull() || after.isNull()) {
            return List.of(before.isNull() ? "null -> line" : "line -> null");
        }
        int by = after.asInt() - before.asInt();
        if (by == 0) {
            return List.of();
        }
        return List.of(Math.abs(by) <= FEW ? Moved.by(by, "line") : by > 0 ? "later" : "earlier");
    }
}
