package org.listings.dates;

/** Reads a whole line that is meant to be a date. */
final class LineRule {
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_PLACE = 12;

    private LineRule() {}

    // grammar: line = [ label ] expression [ tail ]
    static Expression whole(Cursor c, String language) {
        ExpressionRule rule = new ExpressionRule(language);
        label(c);
        int start = c.at;
        Expression expression = rule.read(c);
        if (expression != null && tail(c)) {
            return expression;
        }
        c.at = start;
        return null;
    }

    // grammar: label = { mark } [ words ":" ]            Date:   Fecha del evento:   |
    static void label(Cursor c) {
        marks(c);
        int start = c.at;
        for (int i = 0;
                i < LONGEST_LABEL
                        && (c.is(Kind.WORD)
                                || c.is(Kind.SLASH)
                                || c.is(Kind.AMPERSAND)
                                || c.is(Kind.OPEN)
                                || c.is(Kind.CLOSE));
                i++) {
            c.at++;
            if (c.is(Kind.COLON)) {
                c.at++;
                marks(c);
                return;
            }
        }
        c.at = start;
        if (c.is(Role.LABEL)) {
            c.at++;
            marks(c);
        }
    }

    private static void marks(Cursor c) {
        while (c.is(Kind.BAR)
                || c.is(Kind.DASH)
                || c.is(Kind.OTHER)
                || c.is(Kind.OPEN)
                || c.is(Kind.COLON)
                || c.is(Kind.DOT)
                || c.is(Kind.COMMA)) {
            c.at++;
        }
    }

    // grammar: tail = { mark } | separator place ; place has no date and does not begin with a
    // number
    private static boolean tail(Cursor c) {
        boolean separated = false;
        while (!c.done() && !c.is(Kind.NUMBER) && !c.is(Kind.WORD)) {
            separated |= !c.is(Kind.DOT) || c.ahead(1).spaced;
            c.at++;
        }
        if (c.done()) {
            return true;
        }
        if (c.is(Kind.NUMBER) || c.count() - c.at > LONGEST_PLACE || !separated && !c.is(Role.AT)) {
            return false;
        }
        for (int i = 0; !c.done(); i++) {
            if (c.is(Role.MONTH) && !c.now().word.is(Role.WEAK)) {
                return false;
            }
            c.at++;
        }
        return true;
    }

    // grammar: timeline = [ label ] times
    static Times times(Cursor c) {
        label(c);
        Times times = TimeRule.read(c, true);
        return times != null && tail(c) ? times : null;
    }
}
