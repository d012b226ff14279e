package org.listings.dates;

/** Reads the month of a point, by name or number. */
final class MonthRule {
    private final String language;

    MonthRule(String language) {
        this.language = language;
    }

    // "des" is December in Norwegian and no month in French; "uno" one in Spanish and February in
    // Czech.
    boolean isMonth(Token token, boolean first) {
        Word word = token.word;
        if (!word.is(Role.MONTH)) {
            return false;
        }
        boolean alsoOther =
                word.is(Role.OF) || word.is(Role.FROM) || word.is(Role.TO) || word.is(Role.NUMBER);
        if (!alsoOther || (language != null && word.isMonthOf(language))) {
            return true;
        }
        return language == null && !first && !word.is(Role.TO);
    }

    // grammar: month = monthname [suffix] [ ( "/" | "-" | "(" ) monthname [ ")" ] ]
    // May   Mayıs'ta   أيلول/سبتمبر, the same month in two words
    boolean named(Cursor c, Point point) {
        if (point.hasMonth()) {
            return false;
        }
        Word word = c.now().word;
        is(point, word.month(language));
        point.unsureMonth = word.monthNeedsLanguage(language);
        point.calendar = word.calendar();
        point.weak = word.is(Role.WEAK);
        c.at++;
        Suffix.pass(c);
        c.accept(Role.MONTH_AFTER);
        otherName(c, point.month);
        return true;
    }

    private void otherName(Cursor c, int month) {
        Word other = c.ahead(1).word;
        boolean joined = c.is(Kind.SLASH) || c.is(Kind.DASH) || c.is(Kind.OPEN);
        boolean same = other.is(Role.MONTH) && other.month(language) == month;
        if (joined && same && other.calendar() == CalendarSystem.GREGORIAN) {
            c.at += 2;
            c.accept(Kind.CLOSE);
        }
    }

    // grammar: month = number [suffix] monthword
    // 9月   9월   9-р сарын
    static boolean numbered(Cursor c, Point point) {
        int word = c.ahead(1).is(Kind.DASH) && c.ahead(2).is(Role.ORDINAL) ? 3 : 1;
        if (!point.hasMonth() && isFirstOfTwo(c)) {
            is(point, c.now().value);
            c.at++;
            return true;
        }
        if (point.hasMonth() || !c.ahead(word).is(Role.MONTH_AFTER)) {
            return false;
        }
        is(point, c.now().value);
        c.at += word + 1;
        return true;
    }

    // grammar: month = number, before link number monthword and no day
    // 5-6月   5、6月; but in 5-6月3日 it is none
    private static boolean isFirstOfTwo(Cursor c) {
        Token link = c.ahead(1);
        Token word = c.ahead(3);
        boolean linked =
                link.is(Kind.DASH) || link.is(Kind.COMMA) || link.is(Role.TO) || link.is(Role.AND);
        return linked
                && c.now().value <= 12
                && c.ahead(2).is(Kind.NUMBER)
                && word.is(Role.MONTH_AFTER)
                && Letters.isUnspaced(c.text.charAt(word.start))
                && !c.ahead(4).is(Kind.NUMBER);
    }

    // grammar: month = roman [ "." ], between a day and a year
    // 12.V.2016   12 V 2016
    static boolean roman(Cursor c, Point point) {
        if (!isRoman(c) || !point.hasDay() || point.hasMonth() || point.hasYear()) {
            return false;
        }
        is(point, c.now().word.number());
        c.at++;
        return true;
    }

    static boolean isRoman(Cursor c) {
        return c.is(Role.ROMAN) && Years.isYear(c.ahead(c.ahead(1).is(Kind.DOT) ? 2 : 1));
    }

    // grammar: month = monthword spelled
    // tháng 5   tháng Năm
    static boolean afterItsWord(Cursor c, Point point) {
        Token next = c.ahead(1);
        boolean number = (next.is(Kind.NUMBER) && next.digits <= 2) || next.is(Role.NUMBER);
        if (point.hasMonth() || !number) {
            return false;
        }
        c.at++;
        is(point, SpelledNumber.read(c));
        return true;
    }

    private static void is(Point point, int month) {
        point.month = month;
        point.monthFirst = !point.hasDay();
        point.yearFirst = point.hasYear();
    }
}
