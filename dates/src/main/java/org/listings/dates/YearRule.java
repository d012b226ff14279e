package org.listings.dates;

/** Reads the year of a point: four digits, two after a day and month, or the year of an era. */
final class YearRule {
    private static final int THOUSAND = 1000;
    private static final int BEFORE_REPUBLIC = 1911;

    private YearRule() {}

    // grammar: year = [yearword] number [suffix] [yearword]
    // 2015   2015 г.   2015. gada   2015eko   en el año 2015; but "1990s" is none
    static boolean read(Cursor c, Point point) {
        if (point.hasYear() || !Years.isYear(c.now()) || isDecade(c)) {
            return false;
        }
        point.year = c.now().value;
        c.at++;
        Suffix.pass(c);
        yearWord(c);
        return true;
    }

    private static boolean isDecade(Cursor c) {
        boolean mark = c.ahead(1).is(Kind.DASH) || c.ahead(1).is(Kind.APOSTROPHE);
        boolean marked = mark && c.tight(2) && c.ahead(2).is(Role.DECADE);
        return c.tight(1) && (c.ahead(1).is(Role.DECADE) || marked);
    }

    // "a" ends "2015. a" in Estonian and begins "a 5 de mayo" in Spanish.
    static void yearWord(Cursor c) {
        int mark = c.is(Kind.DOT) || (c.is(Kind.DASH) && c.tight(0) && c.tight(1)) ? 1 : 0;
        Token word = c.ahead(mark);
        if (!word.is(Role.YEAR_AFTER)) {
            return;
        }
        Token next = c.ahead(mark + 1);
        boolean links =
                word.is(Role.TO) || word.is(Role.AND) || word.is(Role.FROM) || word.is(Role.OF);
        if (!links || (!next.is(Kind.NUMBER) && !next.is(Kind.WORD))) {
            c.at += mark + 1;
            Suffix.fullStop(c);
        }
    }

    /** The year of a quarter, week or season. */
    static void ofPeriod(Cursor c, Point point) {
        if (Years.isYear(c.now())) {
            point.year = c.now().value;
            c.at++;
            yearWord(c);
        } else if (c.is(Kind.APOSTROPHE) && c.ahead(1).digits == 2) {
            point.year = Years.ofTwoDigits(c.ahead(1).value);
            c.at += 2;
        } else if (c.is(Role.NUMBER)) {
            spelled(c, point);
        }
    }

    // "Two thousand workers" begins with no year.
    static boolean spelledBeside(Cursor c, Point point) {
        int start = c.at;
        boolean alone = point.isEmpty();
        if (!spelled(c, point)) {
            return false;
        }
        if (!alone || (start == 0 && c.done())) {
            return true;
        }
        c.at = start;
        point.year = Point.UNSET;
        return false;
    }

    // grammar: spelledyear = [ spelled ] thousand [ and ] [ spelled ] | spelled spelled
    // two thousand and sixteen   twenty sixteen   deux mille seize   dos mil dieciséis
    static boolean spelled(Cursor c, Point point) {
        if (point.hasYear() || !c.is(Role.NUMBER)) {
            return false;
        }
        int start = c.at;
        int hundreds = SpelledNumber.read(c);
        if (Years.isRecent(hundreds)) {
            point.year = hundreds;
            return true;
        }
        int rest = 0;
        if ((c.is(Role.NUMBER) && c.now().word.number() == THOUSAND) || hundreds == THOUSAND) {
            c.at += hundreds == THOUSAND ? 0 : 1;
            hundreds = (hundreds == THOUSAND ? 1 : hundreds) * 10;
            int and = c.is(Role.AND) && c.ahead(1).is(Role.NUMBER) ? 1 : 0;
            if (c.ahead(and).is(Role.NUMBER)) {
                c.at += and;
                rest = SpelledNumber.read(c);
            }
        } else if (c.is(Role.NUMBER) && c.now().word.number() >= 10) {
            rest = SpelledNumber.read(c);
        }
        int year = hundreds * 100 + rest;
        if (hundreds < 10 || rest >= 100 || !Years.isRecent(year)) {
            c.at = start;
            return false;
        }
        point.year = year;
        return true;
    }

    // grammar: cjkyear = digit digit [digit] 年, before a month or with a nought
    // 16年5月3日   07年   105年9月22日 of the Republic of China; but 15年 alone is as long as fifteen years
    static boolean ofFewDigitsBeforeItsWord(Cursor c, Point point) {
        Token number = c.now();
        Token word = c.ahead(1);
        boolean unspaced =
                word.is(Role.YEAR_AFTER) && Letters.isUnspaced(c.text.charAt(word.start));
        if (point.hasYear() || (number.digits != 2 && number.digits != 3) || !unspaced) {
            return false;
        }
        char first = c.text.charAt(number.start);
        boolean nought = first == '0' || Letters.hanNumeral(first) == 0;
        boolean month = c.ahead(2).is(Kind.NUMBER) && c.ahead(3).is(Role.MONTH_AFTER);
        boolean republic = number.digits == 3 && number.value >= 90 && number.value < 160;
        if ((!month && (number.digits == 3 || !nought)) || (number.digits == 3 && !republic)) {
            return false;
        }
        point.year = republic ? BEFORE_REPUBLIC + number.value : Years.ofTwoDigits(number.value);
        point.eraYear = republic;
        c.at++;
        yearWord(c);
        return true;
    }

    // grammar: erayear = era ( number | "元" ) [yearword]
    // 平成27年   พ.ศ. 2558   民國106年
    static boolean ofEra(Cursor c, Point point, Word era) {
        Token number = c.ahead(1);
        if (point.hasYear()
                || (!number.is(Kind.NUMBER) && !number.is(Role.NUMBER))
                || number.digits > 4) {
            return false;
        }
        c.at++;
        point.year = era.era() + SpelledNumber.read(c);
        point.yearFirst = true;
        point.eraYear = true;
        c.accept(Role.YEAR_AFTER);
        return true;
    }

    // grammar: shortyear = "'" digit digit | digit digit, last after a day and month
    // 12 May '18   12-May-18   12 May 18
    static boolean marked(Cursor c, Point point) {
        Token year = c.ahead(1);
        if (!point.hasMonth() || point.hasYear() || year.digits != 2 || !c.tight(1)) {
            return false;
        }
        point.year = Years.ofTwoDigits(year.value);
        c.at += 2;
        return true;
    }

    static boolean ofTwoDigits(Cursor c, Point point, boolean dashed) {
        boolean missing =
                point.hasDay() && point.hasMonth() && !point.hasYear() && c.now().digits == 2;
        boolean afterComma = c.ahead(-1).is(Kind.COMMA);
        if (!missing || (!dashed && (!isLast(c.ahead(1)) || afterComma != point.monthFirst))) {
            return false;
        }
        point.year = Years.ofTwoDigits(c.now().value);
        point.shortYear = true;
        c.at++;
        return true;
    }

    private static boolean isLast(Token next) {
        return switch (next.kind) {
            case END, CLOSE, COMMA, BAR -> true;
            default -> next.is(Role.YEAR_AFTER);
        };
    }
}
