package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Changes of a date: the typical slips of a date reader by name, else how far it moved. */
final class DateKinds implements Kinds {

    @Override
    public List<String> of(JsonNode before, JsonNode after) {
        if (before.isNull() || after.isNull()) {
            return List.of(before.isNull() ? "null -> date" : "date -> null");
        }
        try {
            return List.of(kind(LocalDate.parse(before.asText()), LocalDate.parse(after.asText())));
        } catch (DateTimeParseException e) {
            return List.of("written otherwise");
        }
    }

    private static String kind(LocalDate before, LocalDate after) {
        boolean sameMonth = before.getMonthValue() == after.getMonthValue();
        boolean sameDay = before.getDayOfMonth() == after.getDayOfMonth();
        if (sameMonth && sameDay) {
            return "another year: " + Moved.by(after.getYear() - before.getYear(), "year");
        }
        boolean sameYear = before.getYear() == after.getYear();
        if (sameYear
                && before.getMonthValue() == after.getDayOfMonth()
                && before.getDayOfMonth() == after.getMonthValue()) {
            return "day and month change places";
        }
        if (sameYear && sameDay) {
            return "another month: "
                    + Moved.by(after.getMonthValue() - before.getMonthValue(), "month");
        }
        return distance(ChronoUnit.DAYS.between(before, after));
    }

    private static String distance(long days) {
        long far = Math.abs(days);
        if (far <= 7) {
            return Moved.by(days, "day");
        }
        return (days > 0 ? "later" : "earlier")
                + (far <= 31
                        ? " by 8 to 31 days"
                        : far <= 366 ? " by 1 to 12 months" : " by more than a year");
    }
}
