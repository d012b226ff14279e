package org.listings.dates;

/** Reads a day by its place among a month's weekdays. */
final class NthWeekdayRule {
    private static final int MOST = 5;

    private NthWeekdayRule() {}

    // grammar: nthweekday = nth weekdayname [of] month [ [of] year ]
    // first Friday of July 2016   last Monday in April 2019   le 2e mardi de mai 2016
    static Point read(Cursor c, MonthRule monthRule) {
        if (!c.holds(Role.WEEKDAY.bit) || !c.holds(Role.MONTH.bit)) {
            return null;
        }
        int start = c.at;
        c.pass(x -> x.is(Role.OF) && !x.is(Role.NUMBER) && !x.is(Role.LAST));
        int nth = nth(c);
        if (nth == 0 || !WeekdayRule.isPlain(c.now())) {
            c.at = start;
            return null;
        }
        Point point = new Point();
        point.nth = nth;
        point.weekday = c.now().word.weekday();
        point.day = 1;
        c.at++;
        c.pass(x -> x.is(Role.OF) && !x.is(Role.MONTH));
        if (!monthRule.isMonth(c.now(), false) || !monthRule.named(c, point)) {
            c.at = start;
            return null;
        }
        int end = c.at;
        c.pass(x -> x.is(Role.OF) || x.is(Kind.COMMA) || x.is(Kind.DOT));
        if (!Years.isYear(c.now()) || !YearRule.read(c, point)) {
            c.at = end;
        }
        return point;
    }

    private static int nth(Cursor c) {
        if (c.is(Role.LAST)) {
            c.at++;
            return -1;
        }
        boolean word = c.is(Role.NUMBER) && c.now().word.number() <= MOST;
        boolean number = c.is(Kind.NUMBER) && c.now().value <= MOST && c.now().digits == 1;
        if (!word && !number) {
            return 0;
        }
        int at = c.at;
        int nth = word ? c.now().word.number() : c.now().value;
        c.at++;
        Suffix.pass(c);
        Suffix.fullStop(c);
        return number && c.at == at + 1 ? 0 : nth;
    }
}
