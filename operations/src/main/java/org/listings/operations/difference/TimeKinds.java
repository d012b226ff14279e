package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Changes of a time of day: how far it moved, in whole hours where they are whole. */
final class TimeKinds implements Kinds {
    private static final int HOUR = 60;

    @Override
    public List<String> of(JsonNode before, JsonNode after) {
        if (before.isNull() || after.isNull()) {
            return List.of(before.isNull() ? "null -> time" : "time -> null");
        }
        try {
            return kinds(LocalTime.parse(before.asText()), LocalTime.parse(after.asText()));
        } catch (DateTimeParseException e) {
            return List.of("written otherwise");
        }
    }

    private static List<String> kinds(LocalTime before, LocalTime after) {
        long minutes = ChronoUnit.MINUTES.between(before, after);
        if (before.equals(after)) {
            return List.of();
        }
        return List.of(
                minutes != 0 && minutes % HOUR == 0
                        ? Moved.by(minutes / HOUR, "hour")
                        : before.isBefore(after)
                                ? "later, not by whole hours"
                                : "earlier, not by whole hours");
    }
}
