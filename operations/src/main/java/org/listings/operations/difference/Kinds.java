package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Says in which ways the values of one field differ. */
@FunctionalInterface
interface Kinds {

    /**
     * The ways in which a field changed, each in words that many listings can have in common.
     *
     * @param before the old value; a missing or null one is a {@code NullNode}
     * @param after the new value, not equal to it as JSON
     * @return none when the difference is too small to be called one
     */
    List<String> of(JsonNode before, JsonNode after);

    /** A value for people; null for none. */
    default String shown(JsonNode value) {
        return Shown.of(value);
    }
}
