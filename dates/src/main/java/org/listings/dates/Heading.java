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
    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
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

    /** The one year that a heading of other words names: it completes a day, and says no more. */
    static Heading amongWords(String text) {
        int only = Point.UNSET;
        for (String word : text.split("[^\\p{L}\\p{Nd}]+", -1)) {
            boolean digits =
                    word.length() == YEAR_DIGITS && word.chars().allMatch(Character::isDigit);
            int year = digits ? Integer.parseInt(word) : 0;
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                if (only != Point.UNSET) {
                    return NONE;
                }
                only = year;
            }
        }
        return only == Point.UNSET ? NONE : new Heading(text, only, Point.UNSET, null, null);
    }

    boolean touches(LocalDate from, LocalDate to) {
        if (start == null && month == Point.UNSET) {
            return true;
        }
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
