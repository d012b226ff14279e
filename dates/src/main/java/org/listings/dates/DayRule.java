package org.listings.dates;

/** Reads the day of a point, in digits or words. */
final class DayRule {
    private static final int LONGEST_MONTH = 31;

    private DayRule() {}

    // grammar: day = number [suffix] [dayword]
    // 24th   3-го   28 d.   5日; but "the 90s", "9 am" and "2015, 12" name no day
    static boolean read(Cursor c, Point point) {
        Token number = c.now();
        boolean decade =
                number.digits == 2
                        && number.value % 10 == 0
                        && c.ahead(1).is(Role.DECADE)
                        && c.tight(1);
        boolean afterYear = point.hasYear() && !point.hasMonth() && c.ahead(-1).is(Kind.COMMA);
        boolean month = c.ahead(1).is(Role.MONTH_AFTER) && c.tight(1);
        if (point.hasDay() || decade || afterYear || month || TimeRule.startsAt(c, 0)) {
            return false;
        }
        point.day = number.value;
        c.at++;
        ending(c);
        return true;
    }

    // grammar: day = dayword [ ":" ] ( numeric | number )
    // ngày 12   día 5   วันที่ 28   ngày 5/6/2017
    static boolean afterItsWord(Cursor c, Point point) {
        int number = c.ahead(1).is(Kind.COLON) ? 2 : 1;
        if (point.hasDay() || !c.ahead(number).is(Kind.NUMBER) || c.ahead(number).digits > 2) {
            return false;
        }
        c.at += number;
        Point numeric = point.isEmpty() ? NumericRule.read(c) : null;
        if (numeric != null) {
            point.become(numeric);
            return true;
        }
        if (TimeRule.startsAt(c, 0)) {
            return false;
        }
        point.day = SpelledNumber.read(c);
        ending(c);
        return true;
    }

    // grammar: day = spelled [suffix] beside a month
    // the twenty-first of May   primero de mayo
    static boolean spelled(Cursor c, Point point) {
        int start = c.at;
        if (point.hasDay()) {
            return false;
        }
        int day = SpelledNumber.read(c);
        if (day > LONGEST_MONTH) {
            c.at = start;
            return false;
        }
        int end = c.at;
        c.pass(x -> x.is(Role.OF) || x.is(Role.DAY_AFTER));
        boolean besideMonth =
                c.is(Role.MONTH)
                        || c.token(start - 1).is(Role.MONTH)
                        || c.token(start - 2).is(Role.MONTH);
        if (!besideMonth) {
            c.at = start;
            return false;
        }
        c.at = end;
        point.day = day;
        Suffix.pass(c);
        return true;
    }

    private static void ending(Cursor c) {
        Suffix.pass(c);
        if (c.accept(Role.DAY_AFTER)) {
            Suffix.fullStop(c);
        }
    }
}
