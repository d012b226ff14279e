package org.listings.dates;

/** Reads dates written in numbers only. */
final class NumericRule {
    private NumericRule() {}

    // grammar: numeric = n sep n sep n | n sep n [ [ "," ] year ]
    // 28.09.2015   2015/9/28   28-09-2015   09/2015   28.9.   2015/16
    static Point read(Cursor c) {
        Token one = c.now();
        Kind sep = c.ahead(1).kind;
        Token two = c.ahead(2);
        if (!one.is(Kind.NUMBER)
                || !two.is(Kind.NUMBER)
                || !separates(c, 1)
                || one.digits > 4
                || one.digits == 3) {
            return null;
        }
        Token three = c.ahead(4);
        if (c.ahead(3).is(sep)
                && three.is(Kind.NUMBER)
                && separates(c, 3)
                && (three.digits > 2 || !TimeRule.startsAt(c, 4))) {
            Point point = three(one, two, three, sep, c);
            if (point != null || c.tight(3)) {
                return point;
            }
        }
        return two(one, two, sep, c);
    }

    private static boolean separates(Cursor c, int step) {
        boolean before = c.tight(step);
        boolean after = c.tight(step + 1);
        return switch (c.ahead(step).kind) {
            case DOT -> before;
            case SLASH -> before == after;
            case DASH -> before && after;
            default -> false;
        };
    }

    private static Point three(Token one, Token two, Token three, Kind sep, Cursor c) {
        boolean yearFirst = one.digits == 4;
        boolean longNumbers =
                two.digits > 2
                        || (yearFirst ? three.digits > 2 : three.digits != 4 && three.digits != 2);
        boolean oneMore =
                c.text.charAt(Math.min(c.ahead(5).start, c.text.length() - 1))
                                == c.text.charAt(c.ahead(1).start)
                        && c.ahead(5).is(c.ahead(1).kind)
                        && c.ahead(6).is(Kind.NUMBER)
                        && c.tight(5)
                        && c.tight(6);
        boolean monthFollows = c.ahead(5).is(Role.MONTH) && three.digits <= 2;
        if (longNumbers || oneMore || monthFollows || one.digits > 4) {
            return null;
        }
        Point point = new Point();
        point.numeric = true;
        point.yearFirst = yearFirst;
        if (yearFirst) {
            point.year = one.value;
            point.month = two.value;
            point.day = three.value;
        } else if (three.digits == 2 && one.value > 31) {
            point.yearFirst = true;
            point.year = Years.ofTwoDigits(one.value);
            point.month = two.value;
            point.day = three.value;
        } else {
            point.first = one.value;
            point.second = two.value;
            point.dotted = sep == Kind.DOT;
            point.shortYear = three.digits == 2;
            point.year = point.shortYear ? Years.ofTwoDigits(three.value) : three.value;
        }
        c.at += 5;
        finish(c);
        return point;
    }

    private static Point two(Token one, Token two, Kind sep, Cursor c) {
        boolean tight = c.tight(2);
        Point point = new Point();
        point.numeric = true;
        if (one.digits <= 2 && two.digits == 4 && tight && one.value <= 12) {
            point.month = one.value;
            point.year = two.value;
        } else if (one.digits == 4 && two.digits <= 2 && tight && two.value <= 12) {
            point.yearFirst = true;
            point.year = one.value;
            point.month = two.value;
        } else if (one.digits == 4
                && two.digits == 2
                && tight
                && sep != Kind.DOT
                && two.value == (one.value + 1) % 100) {
            point.year = one.value;
            point.lastYear = one.value + 1;
        } else if (one.digits <= 2 && two.digits <= 2 && sep != Kind.DASH && standsAlone(c, sep)) {
            point.first = one.value;
            point.second = two.value;
            point.dotted = sep == Kind.DOT;
            yearAfter(point, c);
        } else {
            return null;
        }
        c.at += 3;
        finish(c);
        return point;
    }

    // grammar: monthday = n "-" n, after the link of a range that begins with its year
    // 2019-03-14~03-15
    static Point monthDay(Cursor c) {
        Token one = c.now();
        Token two = c.ahead(2);
        Kind after = c.ahead(3).kind;
        boolean ends = after != Kind.NUMBER && after != Kind.DASH && after != Kind.WORD;
        if (one.digits > 2
                || two.digits > 2
                || !one.is(Kind.NUMBER)
                || !two.is(Kind.NUMBER)
                || !c.ahead(1).is(Kind.DASH)
                || !separates(c, 1)
                || !ends) {
            return null;
        }
        Point point = new Point();
        point.numeric = true;
        point.first = one.value;
        point.second = two.value;
        c.at += 3;
        WeekdayRule.passTrailing(c);
        return point;
    }

    // 28/9 2015   08/12, 2015   08/12,15
    private static void yearAfter(Point point, Cursor c) {
        int comma = c.ahead(3).is(Kind.COMMA) ? 1 : 0;
        Token year = c.ahead(3 + comma);
        if (Years.isYear(year) && (comma == 1 || year.spaced)) {
            point.year = year.value;
            c.at += 1 + comma;
        } else if (comma == 1 && year.digits == 2 && c.ahead(5).is(Kind.END)) {
            point.year = Years.ofTwoDigits(year.value);
            point.shortYear = true;
            c.at += 2;
        }
    }

    // "28/9" and "28.9." may be a day and a month; "11/12 May" is two days, "14.30" a time and
    // "1.5" a number.
    private static boolean standsAlone(Cursor c, Kind sep) {
        int next = 3;
        if (c.ahead(next).is(Kind.DOT)) {
            if (sep != Kind.DOT) {
                return false;
            }
            next++;
        }
        Token after = c.ahead(next);
        if (after.is(Role.MONTH)
                || (after.is(Role.OF) && c.ahead(next + 1).is(Role.MONTH))
                || after.is(Kind.SLASH)) {
            return false;
        }
        if (after.is(Kind.WORD) && !after.spaced) {
            return false;
        }
        return sep == Kind.SLASH
                || next == 4
                || (after.is(Kind.COMMA) && c.ahead(next + 1).digits == 4)
                || after.is(Kind.DASH)
                || after.is(Kind.END)
                || after.is(Role.TO)
                || after.is(Kind.OPEN);
    }

    private static void finish(Cursor c) {
        if (c.is(Kind.DOT) && c.tight(0)) {
            c.at++;
        }
        YearRule.yearWord(c);
    }
}
