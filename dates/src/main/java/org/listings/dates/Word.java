package org.listings.dates;

import java.util.HashMap;
import java.util.Map;

/** What the tables know of one folded word: its roles, and the value of each role that has one. */
final class Word {
    static final Word UNKNOWN = new Word("");

    final String text;
    private long roles;
    private int month;
    private CalendarSystem calendar = CalendarSystem.GREGORIAN;
    private Map<String, Integer> monthByLanguage = Map.of();
    private int weekday;
    private int season;
    private int number;
    private int era;
    private String offset;

    Word(String text) {
        this.text = text;
    }

    boolean is(Role role) {
        return (roles & role.bit) != 0;
    }

    boolean isAny(long mask) {
        return (roles & mask) != 0;
    }

    /**
     * The month's number in its calendar; languages disagree on a few (listopad), then the language
     * asked for decides.
     */
    int month(String language) {
        if (monthByLanguage.isEmpty() || language == null) {
            return month;
        }
        return monthByLanguage.getOrDefault(primary(language), month);
    }

    /** Whether languages disagree on which month this is. */
    boolean monthNeedsLanguage(String language) {
        return !monthByLanguage.isEmpty()
                && (language == null || !monthByLanguage.containsKey(primary(language)));
    }

    CalendarSystem calendar() {
        return calendar;
    }

    int weekday() {
        return weekday;
    }

    int season() {
        return season;
    }

    int number() {
        return number;
    }

    /** The year before the era's first. */
    int era() {
        return era;
    }

    /** {@code +01:00}, or null for a zone whose name alone does not say its offset. */
    String offset() {
        return offset;
    }

    void add(Role role) {
        roles |= role.bit;
    }

    void addMonth(String language, int value, CalendarSystem of) {
        if (is(Role.MONTH) && (month != value || !monthByLanguage.isEmpty()) && of == calendar) {
            if (monthByLanguage.isEmpty()) {
                monthByLanguage = new HashMap<>();
            }
            monthByLanguage.put(language, value);
            return;
        }
        add(Role.MONTH);
        month = value;
        calendar = of;
    }

    void addValue(Role role, int value) {
        add(role);
        switch (role) {
            case WEEKDAY -> weekday = value;
            case SEASON -> season = value;
            case NUMBER -> number = value;
            case ERA -> era = value;
            default -> throw new IllegalArgumentException(role + " has no value");
        }
    }

    void addZone(String utcOffset) {
        add(Role.ZONE);
        offset = utcOffset;
    }

    private static String primary(String language) {
        int dash = language.indexOf('-');
        return dash < 0 ? language : language.substring(0, dash);
    }
}
