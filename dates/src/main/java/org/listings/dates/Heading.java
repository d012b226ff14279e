package org.listings.dates;

import java.time.LocalDate;

/**
 * What a date heading such as "December 2021" says; a heading about anything else is {@link #NONE}.
 *
 * @param year the year, or {@link Point#UNSET}
 * @param month the month, or {@link Point#UNSET}
 * @param start first day, null without a year
 * @param end last day, null without a year
 */
record Heading(String text, int year, int month, LocalDate start, LocalDate end) {
    static final Heading NONE = new Heading("", Point.UNSET, Point.UNSET, null, null);

    boolean isDate() {
        return year != Point.UNSET || month != Point.UNSET;
    }

    /** A heading is a date only if nothing else stands in it. */
    static Heading of(String text, Expression expression, DateReading reading) {
        if (expression == null || expression.hasDay() || expression.points.size() > 2) {
            return NONE;
        }
        Point point = expression.firstPoint();
        boolean oneMonth =
                expression.points.size() == 1
                        && point.lastMonth == Point.UNSET
                        && point.calendar == CalendarSystem.GREGORIAN;
        int month = oneMonth ? point.month : Point.UNSET;
        if (reading.start() == null) {
            return oneMonth && point.exists()
                    ? new Heading(text, Point.UNSET, month, null, null)
                    : NONE;
        }
        boolean oneYear = reading.start().getYear() == reading.end().getYear();
        return new Heading(
                text,
                oneYear ? reading.start().getYear() : Point.UNSET,
                month,
                reading.start(),
                reading.end());
    }

    boolean touches(LocalDate from, LocalDate to) {
        if (start != null) {
            return !from.isAfter(end) && !to.isBefore(start);
        }
        for (LocalDate day = from.withDayOfMonth(1); !day.isAfter(to); day = day.plusMonths(1)) {
            if (day.getMonthValue() == month) {
                return true;
            }
        }
        return false;
    }
}
