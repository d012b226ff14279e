package org.listings.dates;

import java.util.List;

/** Reads a whole line that is meant to be a date. */
final class LineRule {
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_PLACE = 14;
    private static final int LONGEST_CLOSE_PLACE = 5;
    private static final int LONGEST_BARE_PLACE = 2;

    private final Cursor c;
    private final ExpressionRule rule;

    private LineRule(Cursor c, String language) {
        this.c = c;
        this.rule = new ExpressionRule(language);
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
            expression = line.afterPlace();
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
        return tail() ? expression : null;
    }

    // Of two calendars the common one counts; null where there is only one.
    private Expression common(Expression expression) {
        int start = c.at;
        boolean islamic = expression.isIslamic();
        boolean open = c.accept(Kind.OPEN);
        boolean equivalent = c.accept(Role.EQUIVALENT);
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

    private static void marks(Cursor c) {
        while (!c.done() && !c.is(Kind.NUMBER) && !c.is(Kind.WORD)) {
            c.at++;
        }
    }

    // grammar: tail = { mark } | ( separator | preposition ) place | Place
    // 5 May 2015, Geneva   5 May 2015 in Rome   5 May 2015 Room 345
    private boolean tail() {
        boolean separated = false;
        while (!c.done() && !c.is(Kind.NUMBER) && !c.is(Kind.WORD)) {
            separated |= !c.is(Kind.DOT) || c.ahead(1).spaced;
            separated &= !c.is(Kind.APOSTROPHE);
            c.at++;
        }
        int left = wordsLeft();
        if (left == 0) {
            return true;
        }
        // "5 May 2015 - ongoing" has no last day
        if (left == 1 && c.is(Role.ONGOING)) {
            return false;
        }
        boolean close =
                left <= LONGEST_CLOSE_PLACE
                        && !saysSomething()
                        && (c.now().spaced && !c.is(Role.TO) && !c.is(Role.AND)
                                || c.is(Role.AT)
                                || c.is(Role.OF));
        if (c.is(Kind.NUMBER) || left > LONGEST_PLACE || !separated && !close) {
            return false;
        }
        while (!c.done()) {
            if (c.is(Kind.NUMBER) && dateAtHand()) {
                return false;
            }
            c.at++;
        }
        return true;
    }

    // Words written without spaces between them are one.
    private int wordsLeft() {
        int words = 0;
        for (int i = c.at; i < c.count(); i++) {
            Token token = c.token(i);
            boolean goesOn =
                    i > c.at
                            && !token.spaced
                            && token.is(Kind.WORD)
                            && c.token(i - 1).is(Kind.WORD)
                            && Letters.isUnspaced(c.text.charAt(token.start));
            words += goesOn ? 0 : 1;
        }
        return words;
    }

    // "5 May 2015 we met in Rome" goes on as a sentence, whatever its capitals.
    private boolean saysSomething() {
        for (int i = c.at; i < c.count(); i++) {
            if (c.token(i).is(Role.CLAUSE)) {
                return true;
            }
        }
        return false;
    }

    // A place may have a number, as "Room 345" has; another date makes the line more than a date
    // line.
    private boolean dateAtHand() {
        if (c.ahead(-1).is(Role.MONTH) || Years.isYear(c.now())) {
            return true;
        }
        int start = c.at;
        Expression other = rule.read(c);
        c.at = start;
        return other != null && other.kind() != null;
    }

    // grammar: line = place { separator place } ( separator | on ) expression
    // Geneva, Switzerland, 28 September 2015
    private Expression afterPlace() {
        int start = c.at;
        for (int i = 0; i < LONGEST_CLOSE_PLACE && isPlacePart(c); i++) {
            c.at++;
            boolean separated =
                    isOnAfterPlace(start)
                            || c.is(Kind.COMMA)
                            || c.is(Kind.BAR)
                            || c.is(Kind.DASH) && !c.tight(0)
                            || c.is(Kind.OPEN);
            boolean spaced = isYearAfterUnspacedPlace();
            if (separated || spaced) {
                c.at += spaced ? 0 : 1;
                int afterSeparator = c.at;
                Expression expression = rule.read(c);
                marks(c);
                if (expression != null && c.done()) {
                    return expression;
                }
                c.at = afterSeparator;
            }
        }
        c.at = start;
        return null;
    }

    // Berlin am 5. Mai 2015   القاهرة في 12 مايو 2015; but not "week of 5 May 2015"
    private boolean isOnAfterPlace(int start) {
        if (c.at - start > LONGEST_BARE_PLACE || !c.is(Role.ON)) {
            return false;
        }
        for (int i = start; i < c.at; i++) {
            if (c.token(i).word.isMeaningful()) {
                return false;
            }
        }
        return true;
    }

    // 上海 2014年6月5日
    private boolean isYearAfterUnspacedPlace() {
        return Years.isYear(c.now())
                && c.now().spaced
                && Letters.isUnspaced(c.text.charAt(c.token(c.at - 1).start));
    }

    private static boolean isPlacePart(Cursor c) {
        return c.is(Kind.WORD) || c.is(Kind.CLOSE);
    }

    // grammar: timeline = [label] times [tail]
    static Times times(Cursor c) {
        label(c);
        Times times = TimeRule.read(c, true);
        return times != null && new LineRule(c, null).tail() ? times : null;
    }
}
