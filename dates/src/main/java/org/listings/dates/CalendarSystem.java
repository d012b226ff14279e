package org.listings.dates;

/** The calendars whose month names and years pages use. */
enum CalendarSystem {
    GREGORIAN,
    /** Gregorian months; years count from 543 BC. */
    BUDDHIST,
    SOLAR_HIJRI,
    /** Recognised and refused: its days depend on who sights the moon. */
    ISLAMIC
}
