package org.listings.dates;

import java.time.LocalDate;

/** Brings the years and days of other calendars to the common one. */
final class Calendars {
    private static final int BUDDHIST_BEFORE_COMMON = 543;

    private Calendars() {}

    /**
     * Buddhist years become common ones; those of the Solar Hijri calendar stay until the day is
     * known.
     */
    static void toCommonYears(Point point, String language) {
        boolean thai =
                point.calendar == CalendarSystem.BUDDHIST
                        || language != null && language.startsWith("th");
        if (!thai || !point.hasYear() || point.eraYear) {
            return;
        }
        if (point.shortYear) {
            point.year = 2500 + point.year % 100;
            point.shortYear = false;
        }
        if (point.year >= 2400 && point.year < 2700) {
            point.year -= BUDDHIST_BEFORE_COMMON;
        }
    }

    static LocalDate start(Point point) {
        return point.start();
    }

    static LocalDate end(Point point) {
        return point.end();
    }
}
