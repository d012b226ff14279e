package org.listings.dates;

/** How much of a date a found expression names. */
public enum SpanKind {
    /** A day or days, with the year. */
    DAY,
    /** A day or days without a year. */
    PARTIAL_DAY,
    /** A month, quarter, season or part of one, with the year. */
    MONTH,
    /** A month or season without a year. */
    PARTIAL_MONTH,
    /** Only a year or years. */
    YEAR
}
