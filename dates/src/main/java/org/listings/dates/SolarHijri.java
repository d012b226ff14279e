package org.listings.dates;

import java.time.LocalDate;

/**
 * The Iranian calendar, by the algorithm of K. M. Borkowski, "The Persian calendar for 3000 years"
 * (1996), exact for 1178 to 1633.
 */
final class SolarHijri {
    // The years in which the rhythm of leap years breaks.
    private static final int[] BREAKS = {
        -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324,
        2394, 2456, 3178
    };

    private SolarHijri() {}

    static boolean isYear(int year) {
        return year >= 1178 && year <= 1633;
    }

    static int lengthOfMonth(int year, int month) {
        return month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
    }

    static LocalDate toDate(int year, int month, int day) {
        int days = (month - 1) * 31 - (month > 7 ? month - 7 : 0) + day - 1;
        return newYear(year).plusDays(days);
    }

    private static boolean isLeap(int year) {
        return newYear(year).plusDays(365).isBefore(newYear(year + 1));
    }

    private static LocalDate newYear(int year) {
        int common = year + 621;
        int leaps = -14;
        int before = BREAKS[0];
        int jump = 0;
        for (int i = 1; i < BREAKS.length; i++) {
            jump = BREAKS[i] - before;
            if (year < BREAKS[i]) {
                break;
            }
            leaps += jump / 33 * 8 + jump % 33 / 4;
            before = BREAKS[i];
        }
        int since = year - before;
        leaps += since / 33 * 8 + (since % 33 + 3) / 4;
        if (jump % 33 == 4 && jump - since == 4) {
            leaps++;
        }
        int commonLeaps = common / 4 - (common / 100 + 1) * 3 / 4 - 150;
        return LocalDate.of(common, 3, 1).plusDays(20 + leaps - commonLeaps - 1);
    }
}
