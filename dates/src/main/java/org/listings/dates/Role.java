package org.listings.dates;

/** What a word can stand for in a date; a word may have several roles and its place decides. */
enum Role {
    MONTH,
    WEEKDAY,
    SEASON,
    NUMBER,
    ERA,
    ZONE,
    TO,
    AND,
    FROM,
    UNTIL,
    OF,
    DAY_BEFORE,
    DAY_AFTER,
    MONTH_BEFORE,
    MONTH_AFTER,
    YEAR_BEFORE,
    YEAR_AFTER,
    ORDINAL,
    AM,
    PM,
    CLOCK,
    AT,
    NOON,
    MIDNIGHT,
    QUARTER,
    HALF,
    EARLY,
    MID,
    LATE,
    DECADE,
    LABEL,
    MINUTE,
    TIME_MARK,
    WEAK,
    ZONE_NOTE;

    final long bit = 1L << ordinal();
}
