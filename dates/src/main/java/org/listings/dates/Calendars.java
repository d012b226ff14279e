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
        if (!point.hasYear()) {
            return;
        }
        boolean persian = point.numeric && language != null && language.startsWith("fa");
        if (persian && point.year >= 1300 && point.year < 1500) {
            point.calendar = CalendarSystem.SOLAR_HIJRI;
        }
        boolean thai =
                point.calendar == CalendarSystem.BUDDHIST
                        || (language != null && language.startsWith("th"));
        if (!thai || point.eraYear) {
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

    /** Whether such a day exists; asked only once everything is filled in. */
    static boolean exists(Point point) {
        if (point.calendar != CalendarSystem.SOLAR_HIJRI) {
            return point.exists();
        }
        boolean monthExists =
                SolarHijri.isYear(point.year)
                        && (point.month == Point.UNSET || (point.month >= 1 && point.month <= 12));
        return monthExists
                && (point.day == Point.UNSET
                        || (point.day >= 1
                                && point.day <= SolarHijri.lengthOfMonth(point.year, point.month)));
    }

    static LocalDate start(Point point) {
        if (point.calendar != CalendarSystem.SOLAR_HIJRI) {
            return point.start();
        }
        return SolarHijri.toDate(
                point.year,
                point.month == Point.UNSET ? 1 : point.month,
                point.day == Point.UNSET ? 1 : point.day);
    }

    static LocalDate end(Point point) {
        if (point.calendar != CalendarSystem.SOLAR_HIJRI) {
            return point.end();
        }
        int month = point.month == Point.UNSET ? 12 : point.month;
        int day =
                point.day == Point.UNSET ? SolarHijri.lengthOfMonth(point.year, month) : point.day;
        return SolarHijri.toDate(point.year, month, day);
    }
}
