package org.listings.dates;

/**
 * How exactly a text says when: start and end always cover the whole day, month or year that it
 * names.
 */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR
}
