package org.listings.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * One end of a date expression as far as the text names it; {@link Resolution} fills in the rest.
 */
final class Point {
    static final int UNSET = -1;

    /** The day of what does not exist: a fifth Friday, a 54th week. */
    static final int NEVER = 99;

    int year = UNSET;
    int month = UNSET;
    int day = UNSET;

    /** The two numbers of an all-numeric date whose order is not yet known. */
    int first = UNSET;

    int second = UNSET;

    /** Last month of a quarter, half or season; 14 is February of the next year. */
    int lastMonth = UNSET;

    /** Early, mid or late in the month or year; null for all of it. */
    Role part;

    boolean approximate;
    boolean monthFirst;
    boolean yearFirst;
    boolean weak;
    boolean unsureMonth;
    boolean shortYear;
    boolean numeric;
    boolean eraYear;

    /** Numbers with full stops between them have the day first, wherever they are written. */
    boolean dotted;

    CalendarSystem calendar = CalendarSystem.GREGORIAN;
    Times times;

    /** Which of a month's weekdays is the day, from one; -1 for the last, 0 for none. */
    int nth;

    /** Monday is one; only with {@link #nth}. */
    int weekday;

    /** Last day of a week; null for every other point. */
    LocalDate lastDay;

    /** Last year of a period of several, such as 2015/16. */
    int lastYear = UNSET;

    void become(Point other) {
        year = other.year;
        month = other.month;
        day = other.day;
        first = other.first;
        second = other.second;
        lastYear = other.lastYear;
        numeric = other.numeric;
        dotted = other.dotted;
        yearFirst = other.yearFirst;
        shortYear = other.shortYear;
    }

    boolean isEmpty() {
        return year == UNSET && month == UNSET && day == UNSET && first == UNSET;
    }

    boolean isYearFirstNumber() {
        return numeric && yearFirst && day != UNSET;
    }

    boolean hasPair() {
        return first != UNSET;
    }

    boolean hasDay() {
        return day != UNSET || first != UNSET;
    }

    boolean hasMonth() {
        return month != UNSET || first != UNSET;
    }

    boolean hasYear() {
        return year != UNSET;
    }

    DatePrecision precision() {
        if (day != UNSET) {
            return DatePrecision.DAY;
        }
        return month != UNSET ? DatePrecision.MONTH : DatePrecision.YEAR;
    }

    /** Turns "the last Friday" into its day; asked once month and year are known. */
    void findWeekday() {
        if (nth == 0 || month < 1 || month > 12) {
            return;
        }
        LocalDate found =
                LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
        day = found.getMonthValue() == month ? found.getDayOfMonth() : NEVER;
    }

    /** Whether such a day exists; asked only once everything is filled in. */
    boolean exists() {
        if (month != UNSET && (month < 1 || month > 12)) {
            return false;
        }
        return day == UNSET
                || (day >= 1 && day <= 28)
                || (day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth());
    }

    LocalDate start() {
        if (day != UNSET) {
            return LocalDate.of(year, month, day);
        }
        if (month == UNSET) {
            return LocalDate.of(year, part == Role.MID ? 5 : part == Role.LATE ? 9 : 1, 1);
        }
        return LocalDate.of(year, month, part == Role.MID ? 11 : part == Role.LATE ? 21 : 1);
    }

    LocalDate end() {
        if (lastDay != null) {
            return lastDay;
        }
        if (day != UNSET) {
            return LocalDate.of(year, month, day);
        }
        if (month == UNSET) {
            int last = part == Role.EARLY ? 4 : part == Role.MID ? 8 : 12;
            return YearMonth.of(lastYear == UNSET ? year : lastYear, last).atEndOfMonth();
        }
        if (lastMonth != UNSET) {
            return YearMonth.of(year, month).plusMonths((long) lastMonth - month).atEndOfMonth();
        }
        if (part == Role.EARLY || part == Role.MID) {
            return LocalDate.of(year, month, part == Role.EARLY ? 10 : 20);
        }
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
