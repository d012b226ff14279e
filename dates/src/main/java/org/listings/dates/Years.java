package org.listings.dates;

/** Which numbers are years. */
final class Years {
    private Years() {}

    /** 00 to 69 are of this century, 70 to 99 of the last one, as POSIX has it. */
    static int ofTwoDigits(int value) {
        return value < 70 ? 2000 + value : 1900 + value;
    }

    static boolean isYear(Token number) {
        return number.digits == 4 && number.value >= 1000 && number.value < 3000;
    }

    /** Whether a number alone, without month, is likely to be a year of an event. */
    static boolean isRecent(int year) {
        return year >= 1900 && year < 2100;
    }
}
