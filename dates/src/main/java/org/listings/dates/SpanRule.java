package org.listings.dates;

import java.util.List;

/** Finds date expressions in lines that also say other things. */
final class SpanRule {
    private SpanRule() {}

    // grammar: leading = { mark } [ label ":" ] expression
    static DateSpan leading(Cursor c) {
        while (!c.done() && !c.is(Kind.NUMBER) && !c.is(Kind.WORD)) {
            c.at++;
        }
        if (c.is(Role.LABEL) && (c.ahead(1).is(Kind.COLON) || c.ahead(1).is(Kind.DASH))) {
            c.at += 2;
        }
        DateSpan span = span(c, new ExpressionRule(null));
        if (span == null || (span.kind() != SpanKind.DAY && continues(c, span.kind()))) {
            return null;
        }
        return span;
    }

    // "2030 Agenda" and "In June 2017 it was adopted" are no date lines, "May 2012 Lomé" is one.
    private static boolean continues(Cursor c, SpanKind kind) {
        boolean capital = c.now().capital && kind != SpanKind.YEAR;
        return c.is(Kind.NUMBER) || (c.is(Kind.WORD) && !capital);
    }

    static void all(Cursor c, List<DateSpan> found) {
        ExpressionRule rule = new ExpressionRule(null);
        while (!c.done()) {
            int start = c.at;
            DateSpan span = mayStart(c) ? span(c, rule) : null;
            if (span != null) {
                found.add(span);
            } else {
                c.at = Math.max(c.at, start) + 1;
            }
        }
    }

    // A number glued to letters or to another number's mark is part of a name: C100, 1.5.
    private static boolean mayStart(Cursor c) {
        Token token = c.now();
        if (token.is(Kind.NUMBER)) {
            Token before = c.ahead(-1);
            return c.at == 0
                    || token.spaced
                    || before.is(Kind.OPEN)
                    || (before.is(Kind.COMMA) && before.spaced)
                    || before.is(Kind.BAR)
                    || (before.is(Kind.OTHER) && before.spaced);
        }
        return token.is(Kind.WORD) && token.word != Word.UNKNOWN;
    }

    private static DateSpan span(Cursor c, ExpressionRule rule) {
        int start = c.at;
        Expression expression = rule.read(c);
        if (expression == null) {
            return null;
        }
        SpanKind kind = expression.kind();
        if (kind == null) {
            // A list of numbers names nothing, whichever of them one starts from.
            c.at = Math.max(start, expression.end - 3);
            return null;
        }
        if (!isLikely(c, expression, kind)) {
            c.at = start;
            return null;
        }
        return new DateSpan(c.token(firstOf(c, start)).start, c.token(lastOf(c, start)).end, kind);
    }

    // Prepositions and labels before a date are not part of its text, "from 5 to 7 May" is.
    private static int firstOf(Cursor c, int start) {
        int first = start;
        while (isOutside(c.token(first)) && first < c.at - 1) {
            first++;
        }
        return first;
    }

    private static boolean isOutside(Token token) {
        boolean said =
                token.is(Role.FROM)
                        || token.is(Role.WEEKDAY)
                        || token.is(Role.MONTH)
                        || token.is(Role.NUMBER)
                        || token.is(Role.DAY_BEFORE);
        return token.is(Kind.COLON)
                || ((token.is(Role.OF) || token.is(Role.LABEL) || token.is(Role.AT)) && !said);
    }

    // The full stop after a year ends the sentence, after a day or month it is theirs.
    private static int lastOf(Cursor c, int start) {
        int last = c.at - 1;
        while (last > start
                && ((c.token(last).is(Kind.DOT) && c.token(last - 1).digits == 4)
                        || c.token(last).is(Kind.COMMA))) {
            last--;
        }
        return last;
    }

    // "may 5 people", "March against poverty" and "2030 targets" are no dates.
    private static boolean isLikely(Cursor c, Expression expression, SpanKind kind) {
        Point first = expression.firstPoint();
        if (kind == SpanKind.YEAR) {
            return Years.isRecent(first.year);
        }
        if (kind == SpanKind.PARTIAL_MONTH) {
            return expression.start == 0 && c.done();
        }
        if (kind == SpanKind.PARTIAL_DAY) {
            if (first.numeric) {
                return false;
            }
            return !(first.weak && first.monthFirst && c.is(Kind.WORD));
        }
        return true;
    }
}
