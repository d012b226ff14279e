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
    private final Map<String, Integer> monthByLanguage = new HashMap<>(2);
    private boolean disputed;
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

    /** The bits of all its roles. */
    long roles() {
        return roles;
    }

    /** Whether it means anything itself, not only as the beginning of a phrase. */
    boolean isMeaningful() {
        return (roles & ~Role.PHRASE.bit) != 0;
    }

    /**
     * The month's number in its calendar; where languages disagree (listopad), the language asked
     * for decides.
     */
    int month(String language) {
        if (!disputed || language == null) {
            return month;
        }
        return monthByLanguage.getOrDefault(primary(language), month);
    }

    /**
     * Whether languages disagree on which month this is, and the language asked for has none of its
     * own.
     */
    boolean isMonthOf(String language) {
        return is(Role.MONTH)
                && (language == null || monthByLanguage.containsKey(primary(language)));
    }

    boolean monthNeedsLanguage(String language) {
        return disputed && (language == null || !monthByLanguage.containsKey(primary(language)));
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
        if (!is(Role.MONTH)) {
            add(Role.MONTH);
            month = value;
            calendar = of;
        }
        disputed |= month != value;
        monthByLanguage.putIfAbsent(language, value);
    }

    void addValue(Role role, int value) {
        add(role);
        switch (role) {
            case WEEKDAY -> weekday = value;
            case SEASON -> season = value;
            case NUMBER, ROMAN -> number = value;
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
