package org.listings.dates;

/** Reads one point in time from its parts, in whatever order a language puts them. */
final class PointRule {
    private final String language;

    PointRule(String language) {
        this.language = language;
    }

    // grammar: point = { weekday | article } ( numeric | part { glue part } ) [ trailing ]      28
    // September 2015   2015年9月28日
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
        WeekdayRule.passTrailing(c);
        return point;
    }

    private void leadIn(Cursor c) {
        while (true) {
            if (WeekdayRule.startsAt(c)) {
                WeekdayRule.pass(c);
            } else if (c.is(Role.WEEKDAY_BEFORE)
                    && "vi".equals(language)
                    && c.ahead(1).digits == 1) {
                c.at++;
                WeekdayRule.pass(c);
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
        boolean month = c.is(Role.MONTH) && (!c.ahead(1).is(Kind.NUMBER) || isMonth(c.now(), true));
        return c.is(Role.OF) && !c.is(Role.DAY_BEFORE) && !month;
    }

    // "des" is December in Norwegian and no month in French; "uno" one in Spanish and February in
    // Czech.
    private boolean isMonth(Token token, boolean first) {
        Word word = token.word;
        if (!word.is(Role.MONTH)) {
            return false;
        }
        boolean alsoOther =
                word.is(Role.OF) || word.is(Role.FROM) || word.is(Role.TO) || word.is(Role.NUMBER);
        if (!alsoOther || language != null && word.isMonthOf(language)) {
            return true;
        }
        return language == null && !first && !word.is(Role.TO);
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
        fullStop(c);
        return point;
    }

    // The full stop of "12." or "Sept." belongs to the part; so does that of "2015."
    private static void fullStop(Cursor c) {
        if (c.is(Kind.DOT) && c.tight(0)) {
            c.at++;
        }
    }

    // grammar: glue = { "." | "," | article | weekday | trailing } | tight ( "-" | "/" )
    private static boolean glue(Cursor c, Point point, boolean dashed) {
        int commas = 0;
        while (!c.done()) {
            if (c.is(Kind.DOT) && c.tight(0) || c.is(Kind.COMMA) && commas++ < 2) {
                c.at++;
            } else if (isGlueWord(c)) {
                c.at++;
            } else if (WeekdayRule.startsAt(c) && !c.is(Role.TO) && !c.is(Role.AND)) {
                WeekdayRule.pass(c);
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

    private static boolean isGlueWord(Cursor c) {
        return c.is(Role.OF)
                && !c.is(Role.MONTH)
                && !c.is(Role.TO)
                && !c.is(Role.AND)
                && !c.is(Role.DAY_BEFORE)
                && !c.is(Role.MONTH_BEFORE)
                && !c.is(Role.YEAR_BEFORE);
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
        boolean endOfShort = dashed && next.digits <= 2;
        boolean monthFirst =
                point.monthFirst
                        && !point.hasDay()
                        && Years.isYear(c.ahead(3))
                        && c.tight(2)
                        && c.tight(3);
        return endOfShort && point.hasDay() != point.hasYear() || next.digits <= 2 && monthFirst;
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
        if (isMonth(token, !point.hasDay())) {
            return monthName(c, point, token);
        }
        if (!word.isMeaningful()) {
            return false;
        }
        Token next = c.ahead(1);
        if (next.is(Kind.COLON) && word.is(Role.DAY_BEFORE)) {
            next = c.ahead(2);
        }
        boolean numberNext = next.is(Kind.NUMBER) || next.is(Role.NUMBER);
        if (word.is(Role.ERA)) {
            return numberNext && eraYear(c, point, word, next);
        }
        if (word.is(Role.MONTH_BEFORE) && numberNext && next.digits <= 2 && !point.hasMonth()) {
            c.at++;
            point.month = SpelledNumber.read(c);
            point.monthFirst = !point.hasDay();
            return true;
        }
        if (word.is(Role.DAY_BEFORE)
                && next.is(Kind.NUMBER)
                && !point.hasDay()
                && next.digits <= 2) {
            return dayAfterItsWord(c, point);
        }
        if (word.is(Role.YEAR_BEFORE) && Years.isYear(next) && !point.hasYear()) {
            c.at++;
            return year(c, point);
        }
        if (word.is(Role.NUMBER) && !point.hasDay() && dayIsSpelled(c)) {
            point.day = SpelledNumber.read(c);
            suffix(c);
            return true;
        }
        return false;
    }

    // grammar: day = dayword ( numeric | number )        ngày 12   día 5   วันที่ 28
    private static boolean dayAfterItsWord(Cursor c, Point point) {
        c.at++;
        c.accept(Kind.COLON);
        if (point.isEmpty()) {
            Point numeric = NumericRule.read(c);
            if (numeric != null) {
                point.become(numeric);
                return true;
            }
        }
        if (TimeRule.startsAt(c, 0)) {
            return false;
        }
        point.day = SpelledNumber.read(c);
        suffix(c);
        dayWord(c);
        return true;
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
        suffix(c);
        c.accept(Role.MONTH_AFTER);
        otherName(c, point.month);
        return true;
    }

    // grammar: month = monthname [ ( "/" | "-" | "(" ) monthname [ ")" ] ]        the same month in
    // two words: أيلول/سبتمبر
    private void otherName(Cursor c, int month) {
        Word other = c.ahead(1).word;
        boolean joined = c.is(Kind.SLASH) || c.is(Kind.DASH) || c.is(Kind.OPEN);
        if (joined
                && other.is(Role.MONTH)
                && other.month(language) == month
                && other.calendar() == CalendarSystem.GREGORIAN) {
            c.at += 2;
            c.accept(Kind.CLOSE);
        }
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
        if (point.hasYear() || next.digits > 4) {
            return false;
        }
        c.at++;
        point.year = era.era() + SpelledNumber.read(c);
        point.yearFirst = true;
        point.eraYear = true;
        c.accept(Role.YEAR_AFTER);
        return true;
    }

    private static boolean number(Cursor c, Point point, boolean dashed) {
        Token number = c.now();
        if (number.digits == 4) {
            return year(c, point);
        }
        if (number.digits > 2) {
            return false;
        }
        int word = c.ahead(1).is(Kind.DASH) && c.ahead(2).is(Role.ORDINAL) ? 3 : 1;
        if (c.ahead(word).is(Role.MONTH_AFTER) && !point.hasMonth()) {
            point.month = number.value;
            point.monthFirst = !point.hasDay();
            point.yearFirst = point.hasYear();
            c.at += word + 1;
            return true;
        }
        if (isShortYear(c, point, dashed)) {
            point.year = Years.ofTwoDigits(number.value);
            point.shortYear = true;
            c.at++;
            return true;
        }
        if (point.hasDay() || TimeRule.startsAt(c, 0) || isDecade(c)) {
            return false;
        }
        point.day = number.value;
        c.at++;
        suffix(c);
        dayWord(c);
        return true;
    }

    // "the 90s" names no day, "1er" does.
    private static boolean isDecade(Cursor c) {
        return c.now().digits == 2
                && c.now().value % 10 == 0
                && c.ahead(1).is(Role.DECADE)
                && c.tight(1);
    }

    // grammar: shortyear = digit digit, after a day and month and at the end; "'" digit digit
    //  12-May-18   12 May 18
    private static boolean isShortYear(Cursor c, Point point, boolean dashed) {
        Token number = c.now();
        boolean missing =
                point.hasDay() && point.hasMonth() && !point.hasYear() && number.digits == 2;
        Token next = c.ahead(1);
        boolean last =
                next.is(Kind.END)
                        || next.is(Kind.CLOSE)
                        || next.is(Kind.COMMA)
                        || next.is(Kind.BAR)
                        || next.is(Role.YEAR_AFTER);
        boolean comma = c.token(c.at - 1).is(Kind.COMMA);
        return missing
                && (dashed
                        || last && !comma && !point.monthFirst
                        || last && comma && point.monthFirst);
    }

    private static boolean shortYear(Cursor c, Point point) {
        Token year = c.ahead(1);
        if (!point.hasMonth() || point.hasYear() || year.digits != 2 || !c.tight(1)) {
            return false;
        }
        point.year = Years.ofTwoDigits(year.value);
        c.at += 2;
        return true;
    }

    // grammar: year = [yearword] number [suffix] [yearword]        2015   2015 г.   2015. gada
    // 2015eko   en el año 2015
    private static boolean year(Cursor c, Point point) {
        Token next = c.ahead(1);
        boolean decade =
                c.tight(1) && next.is(Role.DECADE)
                        || c.tight(1)
                                && c.tight(2)
                                && (next.is(Kind.DASH) || next.is(Kind.APOSTROPHE))
                                && c.ahead(2).is(Role.DECADE);
        if (point.hasYear() || !Years.isYear(c.now()) || decade) {
            return false;
        }
        point.year = c.now().value;
        c.at++;
        suffix(c);
        yearWord(c);
        return true;
    }

    // "a" ends "2015. a" in Estonian and begins "a 5 de mayo" in Spanish.
    static void yearWord(Cursor c) {
        int dot = c.is(Kind.DOT) ? 1 : 0;
        Token word = c.ahead(dot);
        if (!word.is(Role.YEAR_AFTER)) {
            return;
        }
        Token next = c.ahead(dot + 1);
        boolean link =
                word.is(Role.TO) || word.is(Role.AND) || word.is(Role.FROM) || word.is(Role.OF);
        if (!link || !next.is(Kind.NUMBER) && !next.is(Kind.WORD)) {
            c.at += dot + 1;
            fullStop(c);
        }
    }

    private static void dayWord(Cursor c) {
        if (c.is(Role.DAY_AFTER)) {
            c.at++;
            fullStop(c);
        }
    }

    // grammar: ordinal = number [ "-" | "'" | ":" ] suffix        24th   3-го   1er   28-án   12:e
    //  2015'te
    private static void suffix(Cursor c) {
        if (c.is(Role.ORDINAL) && c.tight(0)) {
            c.at++;
        } else if ((c.is(Kind.DASH) || c.is(Kind.APOSTROPHE) || c.is(Kind.COLON) || c.is(Kind.DOT))
                && c.tight(0)
                && c.tight(1)
                && c.ahead(1).is(Role.ORDINAL)) {
            c.at += 2;
        } else if (c.is(Kind.OPEN)
                && c.tight(0)
                && c.ahead(2).is(Kind.CLOSE)
                && c.ahead(3).is(Role.ORDINAL)
                && c.tight(3)) {
            c.at += 4;
        }
    }
}
