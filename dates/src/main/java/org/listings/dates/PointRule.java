package org.listings.dates;

/** Reads one point in time from its parts, in whatever order a language puts them. */
final class PointRule {
    private final String language;
    private final MonthRule monthRule;

    PointRule(String language) {
        this.language = language;
        monthRule = new MonthRule(language);
    }

    // grammar: point = { opening } ( numeric | part { glue part } ) [ trailing ]
    // 28 September 2015   September 28, 2015   2015. szeptember 28.   2015年9月28日
    Point read(Cursor c) {
        int start = c.at;
        Point point = NthWeekdayRule.read(c, monthRule);
        if (point != null) {
            return point;
        }
        leadIn(c);
        point = NumericRule.read(c);
        if (point == null) {
            point = parts(c);
        }
        if (point == null) {
            c.at = start;
            return null;
        }
        WeekdayRule.passTrailing(c);
        return point;
    }

    // grammar: opening = weekdays [equivalent] | dayword weekdays | article
    private void leadIn(Cursor c) {
        for (int i = 0; i < Cursor.PATIENCE; i++) {
            if (WeekdayRule.startsAt(c)) {
                WeekdayRule.passJoined(c);
            } else if (WeekdayRule.isNumbered(c, language)) {
                c.at++;
                WeekdayRule.pass(c);
            } else if (c.is(Role.DAY_BEFORE) && WeekdayRule.isPlain(c.ahead(1))) {
                c.at++;
            } else if (i > 0 && c.is(Role.EQUIVALENT)) {
                c.at++;
            } else if (isArticle(c)) {
                c.at++;
                if (c.is(Kind.DASH) && c.tight(0) && c.tight(1)) {
                    c.at++;
                }
            } else {
                return;
            }
        }
    }

    private boolean isArticle(Cursor c) {
        boolean month =
                c.is(Role.MONTH)
                        && (!c.ahead(1).is(Kind.NUMBER) || monthRule.isMonth(c.now(), true));
        return c.is(Role.OF) && !c.is(Role.DAY_BEFORE) && !month;
    }

    private Point parts(Cursor c) {
        Point point = new Point();
        boolean dashed = false;
        while (true) {
            int before = c.at;
            boolean dash = !point.isEmpty() && glue(c, point, dashed);
            if (!part(c, point, dash)) {
                c.at = before;
                break;
            }
            dashed = dash;
        }
        if (point.isEmpty()) {
            return null;
        }
        Suffix.fullStop(c);
        return point;
    }

    // grammar: glue = { "." | "," | article | weekday } [ tight ( "-" | "/" ) ]
    private static boolean glue(Cursor c, Point point, boolean dashed) {
        int commas = 0;
        for (int i = 0; i < Cursor.PATIENCE && !c.done(); i++) {
            if ((c.is(Kind.DOT) && c.tight(0))
                    || (c.is(Kind.COMMA) && commas++ < 2)
                    || isGlueWord(c)
                    || beginsRange(c, point)) {
                c.at++;
            } else if (c.is(Kind.OPEN)
                    && WeekdayRule.isPlain(c.ahead(1))
                    && c.ahead(2).is(Kind.CLOSE)
                    && Years.isYear(c.ahead(3))) {
                c.at += 3;
            } else if (WeekdayRule.startsAt(c)
                    && !c.is(Role.TO)
                    && !c.is(Role.AND)
                    && !MonthRule.isRoman(c)) {
                WeekdayRule.pass(c);
            } else {
                break;
            }
        }
        boolean dash = (c.is(Kind.DASH) || c.is(Kind.SLASH)) && c.tight(0) && c.tight(1);
        if (dash && joinsParts(c, point, dashed)) {
            c.at++;
            return true;
        }
        return false;
    }

    // "November from 19 to 20, 2016" names its month first
    private static boolean beginsRange(Cursor c, Point point) {
        return c.is(Role.FROM)
                && c.ahead(1).is(Kind.NUMBER)
                && point.hasMonth()
                && !point.hasDay()
                && !point.hasYear();
    }

    private static boolean isGlueWord(Cursor c) {
        boolean links = c.is(Role.TO) || c.is(Role.AND);
        boolean begins =
                c.is(Role.MONTH)
                        || c.is(Role.DAY_BEFORE)
                        || c.is(Role.MONTH_BEFORE)
                        || c.is(Role.YEAR_BEFORE)
                        || (c.is(Role.NUMBER) && c.ahead(1).is(Role.NUMBER))
                        || MonthRule.isRoman(c);
        return c.is(Role.OF) && !links && !begins;
    }

    // 12-May-2018, May-2018, 12-May-18 and May-12-2018 are points; "12 May-15 June" is a range.
    private static boolean joinsParts(Cursor c, Point point, boolean dashed) {
        Token next = c.ahead(1);
        if (next.is(Role.MONTH)) {
            return !point.hasMonth() && (point.hasDay() || point.hasYear());
        }
        if (!next.is(Kind.NUMBER) || !point.hasMonth()) {
            return false;
        }
        if (Years.isYear(next)) {
            return !point.hasYear();
        }
        boolean yearFollows = Years.isYear(c.ahead(3)) && c.tight(2) && c.tight(3);
        boolean monthFirst = point.monthFirst && !point.hasDay() && yearFollows;
        boolean endsShort = dashed && point.hasDay() != point.hasYear();
        return next.digits <= 2 && (endsShort || monthFirst);
    }

    // grammar: part = day | month | year
    private boolean part(Cursor c, Point point, boolean dashed) {
        return switch (c.now().kind) {
            case NUMBER -> number(c, point, dashed);
            case APOSTROPHE -> YearRule.marked(c, point);
            case WORD -> word(c, point);
            default -> false;
        };
    }

    private static boolean number(Cursor c, Point point, boolean dashed) {
        int digits = c.now().digits;
        if (digits == 4) {
            return YearRule.read(c, point);
        }
        if (digits == 3) {
            return YearRule.ofFewDigitsBeforeItsWord(c, point);
        }
        return digits <= 2
                && (MonthRule.numbered(c, point)
                        || YearRule.ofFewDigitsBeforeItsWord(c, point)
                        || YearRule.ofTwoDigits(c, point, dashed)
                        || DayRule.read(c, point));
    }

    private boolean word(Cursor c, Point point) {
        Word word = c.now().word;
        if (monthRule.isMonth(c.now(), !point.hasDay())) {
            return monthRule.named(c, point);
        }
        if (!word.isMeaningful()) {
            return false;
        }
        if (MonthRule.roman(c, point)) {
            return true;
        }
        if (word.is(Role.ERA)) {
            return YearRule.ofEra(c, point, word);
        }
        return (word.is(Role.MONTH_BEFORE) && MonthRule.afterItsWord(c, point))
                || (word.is(Role.DAY_BEFORE) && DayRule.afterItsWord(c, point))
                || (word.is(Role.YEAR_BEFORE) && yearAfterItsWord(c, point))
                || (word.is(Role.NUMBER)
                        && (YearRule.spelledBeside(c, point) || DayRule.spelled(c, point)));
    }

    private static boolean yearAfterItsWord(Cursor c, Point point) {
        if (point.hasYear() || !Years.isYear(c.ahead(1))) {
            return false;
        }
        c.at++;
        return YearRule.read(c, point);
    }
}
