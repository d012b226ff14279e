package org.listings.dates;

import java.util.List;

/** Reads a whole line that is meant to be a date. */
final class LineRule {
    private static final int LONGEST_LABEL = 6;

    private final Cursor c;
    private final ExpressionRule rule;
    private final PlaceRule place;

    private LineRule(Cursor c, String language) {
        this.c = c;
        this.rule = new ExpressionRule(language);
        this.place = new PlaceRule(c, rule);
    }

    /** The expression that fills the line, or null. */
    static Expression whole(Cursor c, String language) {
        LineRule line = new LineRule(c, language);
        Expression compact = line.compact();
        if (compact != null) {
            return compact;
        }
        label(c);
        int start = c.at;
        Expression expression = line.dated();
        if (expression == null) {
            c.at = start;
            expression = line.place.before();
        }
        return expression;
    }

    // grammar: line = [label] [ by | to ] expression [ equivalent expression ] [tail]
    private Expression dated() {
        Expression expression = c.is(Role.BY) ? null : rule.read(c);
        if (expression == null && (c.accept(Role.BY) || c.accept(Role.TO))) {
            expression = rule.read(c);
            if (expression != null) {
                expression.open = true;
            }
        }
        if (expression == null) {
            return null;
        }
        Expression common = common(expression);
        if (common != null) {
            return common;
        }
        return place.after() ? expression : null;
    }

    // Of two calendars the common one counts; null where there is only one.
    private Expression common(Expression expression) {
        int start = c.at;
        boolean islamic = expression.isIslamic();
        boolean open = c.accept(Kind.OPEN);
        boolean equivalent = c.accept(Role.EQUIVALENT);
        if (equivalent) {
            c.accept(Kind.COLON);
        }
        Expression other = open || equivalent ? rule.read(c) : null;
        if (equivalent && expression.hasDay()) {
            return islamic && other != null && !other.isIslamic() ? other : expression;
        }
        if (open && other != null && other.hasDay() && islamic != other.isIslamic()) {
            return islamic ? other : expression;
        }
        c.at = start;
        return expression.inCommonCalendar();
    }

    // grammar: compact = yyyymmdd | yyyy mm dd | n n yyyy
    // 20210409   2021 04 09   09 04 2021, alone in its line
    private Expression compact() {
        if (c.count() != 1 && c.count() != 3) {
            return null;
        }
        Token token = c.now();
        boolean spaced = c.count() == 3 && c.ahead(1).digits == 2;
        Point point = new Point();
        point.numeric = true;
        if (c.count() == 1 && token.digits == 8) {
            yearFirst(point, token.value / 10000, token.value / 100 % 100, token.value % 100);
        } else if (spaced && token.digits == 4 && c.ahead(2).digits == 2) {
            yearFirst(point, token.value, c.ahead(1).value, c.ahead(2).value);
        } else if (spaced && token.digits == 2 && c.ahead(2).digits == 4) {
            point.first = token.value;
            point.second = c.ahead(1).value;
            point.year = c.ahead(2).value;
        } else {
            return null;
        }
        boolean likely = Years.isRecent(point.year) && point.month <= 12 && point.day <= 31;
        return likely ? new Expression(List.of(point), null, false, 0, c.count()) : null;
    }

    private static void yearFirst(Point point, int year, int month, int day) {
        point.yearFirst = true;
        point.year = year;
        point.month = month;
        point.day = day;
    }

    // grammar: label = { mark } [ words ":" ]
    // Date:   Fecha del evento:   |
    static void label(Cursor c) {
        marks(c);
        int start = c.at;
        for (int i = 0; i < LONGEST_LABEL && isLabelPart(c); i++) {
            c.at++;
            if (c.is(Kind.COLON)) {
                c.at++;
                marks(c);
                return;
            }
        }
        c.at = start;
    }

    private static boolean isLabelPart(Cursor c) {
        return c.is(Kind.WORD)
                || c.is(Kind.SLASH)
                || c.is(Kind.AMPERSAND)
                || c.is(Kind.OPEN)
                || c.is(Kind.CLOSE)
                || c.is(Kind.OTHER);
    }

    static void marks(Cursor c) {
        while (!c.done() && !c.is(Kind.NUMBER) && !c.is(Kind.WORD)) {
            c.at++;
        }
    }

    // grammar: timeline = [label] times [tail]
    static Times times(Cursor c) {
        label(c);
        Times times = TimeRule.read(c, true);
        return times != null && new LineRule(c, null).place.after() ? times : null;
    }
}
