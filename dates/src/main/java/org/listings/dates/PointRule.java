package org.listings.dates;

/** Reads one point in time from its parts, in whatever order a language puts them. */
final class PointRule {
    private final String language;

    PointRule(String language) {
        this.language = language;
    }

    // grammar: point = numeric | part { glue part } [ weekday ]      28 September 2015   2015.
    // szeptember 28.   2015年9月28日
    Point read(Cursor c) {
        int start = c.at;
        leadIn(c);
        Point point = NumericRule.read(c);
        if (point == null) {
            point = parts(c);
        }
        if (point == null) {
            c.at = start;
            return null;
        }
        trailingWeekday(c);
        return point;
    }

    private Point parts(Cursor c) {
        Point point = new Point();
        boolean dashed = false;
        while (true) {
            int before = c.at;
            boolean dash = false;
            if (!point.isEmpty()) {
                dash = glue(c, point, dashed);
            }
            if (!part(c, point, dash || dashed && c.at == before)) {
                c.at = before;
                break;
            }
            dashed = dash;
        }
        if (point.isEmpty()) {
            return null;
        }
        if (point.day != Point.UNSET || point.month != Point.UNSET) {
            dotAfterShort(c);
        }
        return point;
    }

    // The full stop of "12." or "Sept." belongs to the part; so does that of "2015."
    private static void dotAfterShort(Cursor c) {
        if (c.is(Kind.DOT) && c.tight(0)) {
            c.at++;
        }
    }

    // grammar: leadin = { weekday [","] | article }
    private void leadIn(Cursor c) {
        while (true) {
            if (isWeekday(c)) {
                weekday(c);
            } else if (c.is(Role.OF) && !c.is(Role.MONTH)) {
                c.at++;
            } else {
                return;
            }
        }
    }

    private void weekday(Cursor c) {
        c.at++;
        if (c.is(Kind.DOT) && c.tight(0)) {
            c.at++;
        }
        c.accept(Kind.COMMA);
    }

    // "mar" is Tuesday in "mar 12 mayo" and March in "12 mar".
    private boolean isWeekday(Cursor c) {
        if (!c.is(Role.WEEKDAY)) {
            return false;
        }
        if (!c.is(Role.MONTH)) {
            return true;
        }
        int step = 1;
        while (c.ahead(step).is(Kind.DOT) || c.ahead(step).is(Kind.COMMA)) {
            step++;
        }
        if (!c.ahead(step).is(Kind.NUMBER)) {
            return false;
        }
        do {
            step++;
        } while (c.ahead(step).is(Kind.DOT)
                || c.ahead(step).is(Role.OF)
                || c.ahead(step).is(Role.ORDINAL));
        return c.ahead(step).is(Role.MONTH);
    }

    private void trailingWeekday(Cursor c) {
        int start = c.at;
        c.accept(Kind.COMMA);
        boolean open = c.accept(Kind.OPEN);
        if (c.is(Role.WEEKDAY) && !c.is(Role.MONTH) && (open || !c.ahead(1).is(Kind.NUMBER))) {
            c.at++;
            if (open) {
                while (!c.done() && c.at < start + 8 && !c.is(Kind.CLOSE)) {
                    c.at++;
                }
                c.accept(Kind.CLOSE);
            } else if (c.is(Kind.DOT) && c.tight(0)) {
                c.at++;
            }
            return;
        }
        c.at = start;
    }

    // grammar: glue = { "." | "," | article | weekday | "(" weekday ")" } | tight "-" | tight "/"
    private boolean glue(Cursor c, Point point, boolean dashed) {
        int commas = 0;
        while (!c.done()) {
            if (c.is(Kind.DOT) && c.tight(0)) {
                c.at++;
            } else if (c.is(Kind.COMMA) && commas++ < 2) {
                c.at++;
            } else if (c.is(Role.OF) && !c.is(Role.MONTH) && !c.is(Role.TO)) {
                c.at++;
            } else if (isWeekday(c)) {
                weekday(c);
            } else if (c.is(Kind.OPEN)
                    && c.ahead(1).is(Role.WEEKDAY)
                    && c.ahead(2).is(Kind.CLOSE)) {
                c.at += 3;
            } else {
                break;
            }
        }
        if ((c.is(Kind.DASH) || c.is(Kind.SLASH))
                && c.tight(0)
                && c.tight(1)
                && joinsParts(c, point, dashed)) {
            c.at++;
            return true;
        }
        return false;
    }

    // grammar: 12-May-2018, May-2018, 12-May-18; but "12 May-15 June" is a range
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
        return dashed && next.digits <= 2 && (point.hasDay() != point.hasYear());
    }

    private boolean part(Cursor c, Point point, boolean dashed) {
        Token token = c.now();
        return switch (token.kind) {
            case NUMBER -> number(c, point, dashed);
            case APOSTROPHE -> shortYear(c, point);
            case WORD -> word(c, point, token);
            default -> false;
        };
    }

    private boolean word(Cursor c, Point point, Token token) {
        Word word = token.word;
        if (word.is(Role.MONTH)) {
            return monthName(c, point, token);
        }
        Token next = c.ahead(1);
        if (word.is(Role.ERA)) {
            return eraYear(c, point, word, next);
        }
        boolean numberNext = next.is(Kind.NUMBER) || next.is(Role.NUMBER);
        if (word.is(Role.MONTH_BEFORE) && numberNext && !point.hasMonth()) {
            c.at++;
            point.month = SpelledNumber.read(c);
            point.monthFirst = !point.hasDay();
            return true;
        }
        if (word.is(Role.DAY_BEFORE)
                && numberNext
                && !point.hasDay()
                && next.digits <= 2
                && !Years.isYear(next)) {
            c.at++;
            point.day = SpelledNumber.read(c);
            suffixes(c, Role.DAY_AFTER);
            return true;
        }
        if (word.is(Role.YEAR_BEFORE) && Years.isYear(next) && !point.hasYear()) {
            c.at++;
            return year(c, point);
        }
        if (word.is(Role.NUMBER) && !point.hasDay() && dayIsSpelled(c)) {
            point.day = SpelledNumber.read(c);
            return true;
        }
        return false;
    }

    private boolean monthName(Cursor c, Point point, Token token) {
        if (point.hasMonth()) {
            return false;
        }
        Word word = token.word;
        point.month = word.month(language);
        point.unsureMonth = word.monthNeedsLanguage(language);
        point.calendar = word.calendar();
        point.monthFirst = !point.hasDay();
        point.yearFirst = point.hasYear();
        point.weak = word.is(Role.WEAK);
        c.at++;
        suffixes(c, Role.ORDINAL);
        c.accept(Role.MONTH_AFTER);
        return true;
    }

    private static boolean dayIsSpelled(Cursor c) {
        int start = c.at;
        SpelledNumber.read(c);
        while (c.is(Role.OF) || c.is(Role.DAY_AFTER)) {
            c.at++;
        }
        boolean day =
                c.is(Role.MONTH)
                        || c.token(start - 1).is(Role.MONTH)
                        || c.token(start - 2).is(Role.MONTH);
        c.at = start;
        return day;
    }

    // grammar: erayear = era ( number | "元" ) [yearword]        平成27年   พ.ศ. 2558
    private static boolean eraYear(Cursor c, Point point, Word era, Token next) {
        if (point.hasYear() || !next.is(Kind.NUMBER) && !next.is(Role.NUMBER) || next.digits > 4) {
            return false;
        }
        c.at++;
        point.year = era.era() + SpelledNumber.read(c);
        point.eraYear = true;
        c.accept(Role.YEAR_AFTER);
        return true;
    }

    private boolean number(Cursor c, Point point, boolean dashed) {
        Token number = c.now();
        if (number.digits == 3 || number.digits > 4) {
            return false;
        }
        Token next = c.ahead(1);
        if (number.digits == 4) {
            return year(c, point);
        }
        if (next.is(Role.MONTH_AFTER) && !point.hasMonth()) {
            point.month = number.value;
            point.monthFirst = !point.hasDay();
            point.yearFirst = point.hasYear();
            c.at += 2;
            return true;
        }
        boolean full = point.hasDay() && point.hasMonth() && !point.hasYear();
        if (full
                && number.digits == 2
                && (dashed || !c.token(c.at - 1).is(Kind.COMMA) && number.spaced && endsHere(c))) {
            point.year = Years.ofTwoDigits(number.value);
            point.shortYear = true;
            c.at++;
            return true;
        }
        if (point.hasDay() || TimeRule.startsAt(c, 0)) {
            return false;
        }
        point.day = number.value;
        c.at++;
        suffixes(c, Role.ORDINAL);
        suffixes(c, Role.DAY_AFTER);
        return true;
    }

    private static boolean endsHere(Cursor c) {
        Token next = c.ahead(1);
        return next.is(Kind.END) || next.is(Kind.CLOSE) || next.is(Kind.COMMA) || next.is(Kind.BAR);
    }

    private boolean year(Cursor c, Point point) {
        if (point.hasYear() || !Years.isYear(c.now())) {
            return false;
        }
        point.year = c.now().value;
        c.at++;
        suffixes(c, Role.ORDINAL);
        if (c.is(Kind.DOT) && c.ahead(1).is(Role.YEAR_AFTER)) {
            c.at++;
        }
        if (c.accept(Role.YEAR_AFTER)) {
            dotAfterShort(c);
        }
        return true;
    }

    // grammar: shortyear = "'" digit digit
    private static boolean shortYear(Cursor c, Point point) {
        Token year = c.ahead(1);
        if (!point.hasMonth() || point.hasYear() || year.digits != 2 || !c.tight(1)) {
            return false;
        }
        point.year = Years.ofTwoDigits(year.value);
        c.at += 2;
        return true;
    }

    // grammar: ordinal = number [ "-" ] suffix        24th   3-го   1er   28-án
    private static void suffixes(Cursor c, Role role) {
        if (c.is(role) && (role == Role.DAY_AFTER || c.tight(0))) {
            c.at++;
            if (role == Role.DAY_AFTER && c.is(Kind.DOT) && c.tight(0)) {
                c.at++;
            }
        } else if (role == Role.ORDINAL
                && (c.is(Kind.DASH) || c.is(Kind.APOSTROPHE) || c.is(Kind.COLON))
                && c.tight(0)
                && c.tight(1)
                && c.ahead(1).is(role)) {
            c.at += 2;
        }
    }
}
