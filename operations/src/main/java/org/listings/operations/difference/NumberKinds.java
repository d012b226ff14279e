package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Changes of a number: up or down; those that say little are kinds of their own.
 *
 * @param none differences below this are none
 * @param slight differences below this are slight
 */
record NumberKinds(double none, double slight) implements Kinds {

    @Override
    public List<String> of(JsonNode before, JsonNode after) {
        if (before.isNull() || after.isNull()) {
            return List.of(before.isNull() ? "null -> number" : "number -> null");
        }
        double by = after.asDouble() - before.asDouble();
        if (Math.abs(by) < none || by == 0) {
            return List.of();
        }
        String direction = by > 0 ? "up" : "down";
        return List.of(Math.abs(by) < slight ? direction + " by less than " + slight : direction);
    }
}
