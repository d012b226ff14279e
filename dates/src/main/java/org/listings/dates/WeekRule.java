package org.listings.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Reads weeks of a year as ISO 8601 counts them: the first has the year's first Thursday. */
final class WeekRule {
    private static final int LAST = 99;

    private WeekRule() {}

    // grammar: week = [ year ] ( nth weekword | weekword n ) [ year ]
    // third week of 2027   KW 23/2015   semana 5 de 2016   2016-W21   2015年第3周
    static Point read(Cursor c) {
        if (!c.holds(Role.WEEK.bit)) {
            return null;
        }
        int start = c.at;
        Point point = new Point();
        YearRule.ofPeriod(c, point);
        if (point.hasYear()) {
            c.pass(x -> x.is(Kind.DASH) || x.is(Kind.COMMA) || (x.is(Role.OF) && !x.is(Role.WEEK)));
        }
        int week = week(c);
        if (week > 0 && !point.hasYear() && !(week == LAST && !c.is(Role.OF))) {
            c.pass(WeekRule::isBeforeYear);
            YearRule.ofPeriod(c, point);
        }
        if (week <= 0 || !point.hasYear() || c.is(Role.MONTH)) {
            c.at = start;
            return null;
        }
        days(point, week);
        return point;
    }

    private static int week(Cursor c) {
        c.pass(x -> x.is(Role.OF) && !x.is(Role.NUMBER) && !x.is(Role.WEEK));
        if (c.is(Role.WEEK)) {
            c.at++;
            Suffix.fullStop(c);
            return number(c);
        }
        boolean digits = c.is(Kind.NUMBER);
        int week = nth(c);
        int number = c.at;
        c.pass(x -> x.is(Role.OF) || x.is(Role.ORDINAL) || x.is(Kind.DOT) || x.is(Kind.DASH));
        boolean ordinal = !digits || c.at > number || c.tight(0);
        return ordinal && c.accept(Role.WEEK) && !c.is(Role.YEAR_AFTER) ? week : 0;
    }

    private static int nth(Cursor c) {
        if (c.accept(Role.LAST)) {
            return LAST;
        }
        return number(c);
    }

    private static int number(Cursor c) {
        boolean number = (c.is(Kind.NUMBER) && c.now().digits <= 2) || c.is(Role.NUMBER);
        return number ? SpelledNumber.read(c) : 0;
    }

    private static boolean isBeforeYear(Cursor c) {
        return c.is(Kind.SLASH)
                || c.is(Kind.DASH)
                || c.is(Kind.COMMA)
                || c.is(Kind.DOT)
                || c.is(Role.OF)
                || c.is(Role.FROM)
                || c.is(Role.YEAR_BEFORE);
    }

    // The 28th of December is always in the year's last week.
    private static void days(Point point, int week) {
        LocalDate first = monday(LocalDate.of(point.year, 1, 4));
        long last = ChronoUnit.WEEKS.between(first, monday(LocalDate.of(point.year, 12, 28))) + 1;
        LocalDate monday = first.plusWeeks((week == LAST ? last : week) - 1);
        point.year = monday.getYear();
        point.month = monday.getMonthValue();
        point.day = week > last && week != LAST ? Point.NEVER : monday.getDayOfMonth();
        point.lastDay = monday.plusDays(6);
        point.yearFirst = false;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
