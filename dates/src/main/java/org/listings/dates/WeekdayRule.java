package org.listings.dates;

/** Passes over weekdays, which say nothing that the date does not. */
final class WeekdayRule {
    private static final int LONGEST_NOTE = 6;

    private WeekdayRule() {}

    // "mar" is Tuesday in "mar 12 mayo" and March in "12 mar".
    static boolean startsAt(Cursor c) {
        if (!c.is(Role.WEEKDAY)) {
            return false;
        }
        if (!c.is(Role.MONTH)) {
            return true;
        }
        int step = 1;
        while (step < Cursor.PATIENCE
                && (c.ahead(step).is(Kind.DOT) || c.ahead(step).is(Kind.COMMA))) {
            step++;
        }
        if (!c.ahead(step).is(Kind.NUMBER)) {
            return false;
        }
        do {
            step++;
        } while (step < 2 * Cursor.PATIENCE && isFiller(c.ahead(step)));
        return c.ahead(step).is(Role.MONTH);
    }

    /**
     * Whether a mark shows a short weekday: "do." is from in Portuguese, "Do." Thursday in German.
     */
    static boolean isMarked(Cursor c) {
        return c.is(Role.WEEKDAY) && (c.ahead(1).is(Kind.DOT) || c.ahead(1).is(Kind.COMMA));
    }

    /** Whether a word names a weekday and no month. */
    static boolean isPlain(Token token) {
        return token.is(Role.WEEKDAY) && !token.is(Role.MONTH);
    }

    // "Thứ 2" is Monday; without the language it is the abbreviation of Thursday.
    static boolean isNumbered(Cursor c, String language) {
        return c.is(Role.WEEKDAY_BEFORE) && "vi".equals(language) && c.ahead(1).digits == 1;
    }

    private static boolean isFiller(Token token) {
        return token.is(Kind.DOT) || token.is(Role.OF) || token.is(Role.ORDINAL);
    }

    // grammar: weekday = weekdayname [ "." ] [ "," ]
    static void pass(Cursor c) {
        c.at++;
        if (c.is(Kind.DOT) && c.tight(0)) {
            c.at++;
        }
        c.accept(Kind.COMMA);
    }

    // grammar: weekdays = weekday [ joiner weekday ]
    // Friday and Saturday, 2-3 December   Fri-Sat 2-3 December
    static void passJoined(Cursor c) {
        pass(c);
        boolean joiner =
                c.is(Kind.DASH)
                        || c.is(Kind.AMPERSAND)
                        || c.is(Kind.SLASH)
                        || c.is(Role.AND)
                        || c.is(Role.TO);
        if (joiner && isPlain(c.ahead(1))) {
            c.at++;
        }
    }

    // grammar: trailing = [ "," ] weekdayname | "(" weekday { mark | word } ")"
    // 28 May (Thu)   28日（月・祝）
    static void passTrailing(Cursor c) {
        int start = c.at;
        c.accept(Kind.COMMA);
        boolean open = c.accept(Kind.OPEN);
        if (open && isShort(c) && closes(c)) {
            return;
        }
        boolean weekday = c.is(Role.WEEKDAY) && !c.is(Role.MONTH) && !c.is(Role.TO);
        if (!weekday || (!open && isDate(c)) || (open && !closes(c))) {
            c.at = start;
            return;
        }
        if (!open) {
            c.at++;
            if (c.is(Kind.DOT) && c.tight(0)) {
                c.at++;
            }
        }
    }

    // The number after the weekday may be the next day, or a time.
    private static boolean isDate(Cursor c) {
        return c.ahead(1).is(Kind.NUMBER) && !TimeRule.startsAt(c, 1);
    }

    private static boolean isShort(Cursor c) {
        Token token = c.now();
        boolean han =
                token.is(Kind.NUMBER)
                        && token.end == token.start + 1
                        && Letters.hanNumeral(c.text.charAt(token.start)) > 0;
        return han || token.is(Role.WEEKDAY_SHORT);
    }

    private static boolean closes(Cursor c) {
        for (int i = 0; i < LONGEST_NOTE; i++) {
            if (c.ahead(i).is(Kind.CLOSE)) {
                c.at += i + 1;
                return true;
            }
        }
        return false;
    }
}
