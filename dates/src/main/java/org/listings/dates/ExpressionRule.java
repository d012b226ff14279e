package org.listings.dates;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads points joined by dashes, words and commas into one expression, with the times beside them.
 */
final class ExpressionRule {
    /** A list of more days is no date of an item. */
    private static final int MOST_POINTS = 24;

    private final PointRule pointRule;
    private final PeriodRule periodRule;

    ExpressionRule(String language) {
        pointRule = new PointRule(language);
        periodRule = new PeriodRule(pointRule);
    }

    // grammar: expression = [ times sep ] [ from ] moment { link moment } [ until ]
    Expression read(Cursor c) {
        int start = c.at;
        Times before = null;
        if (timeMayStart(c)) {
            before = TimeRule.read(c, false);
            if (before != null) {
                separators(c);
            }
        }
        while (c.is(Role.FROM) && !c.is(Role.MONTH)) {
            c.at++;
        }
        Point first = moment(c, before == null);
        if (first == null) {
            c.at = start;
            return null;
        }
        List<Point> points = List.of(first);
        boolean range = false;
        while (points.size() < MOST_POINTS) {
            int beforeLink = c.at;
            Link link = Link.read(c);
            Point next = link == null ? null : moment(c, true);
            if (next == null) {
                c.at = beforeLink;
                break;
            }
            if (points.size() == 1) {
                points = new ArrayList<>(points);
            }
            range |= link == Link.RANGE;
            points.add(next);
        }
        c.accept(Role.UNTIL);
        return new Expression(points, before, range, start, c.at);
    }

    private static boolean timeMayStart(Cursor c) {
        return c.is(Kind.NUMBER) && c.ahead(1).kind != Kind.WORD
                || c.is(Role.AT)
                || c.is(Role.AM)
                || c.is(Role.PM)
                || c.is(Kind.NUMBER) && TimeRule.startsAt(c, 0)
                || c.is(Role.NOON)
                || c.is(Role.MIDNIGHT)
                || c.is(Role.FROM);
    }

    // grammar: moment = point [ sep times ]
    private Point moment(Cursor c, boolean withTimes) {
        Point point = periodRule.read(c);
        if (point == null) {
            point = pointRule.read(c);
        }
        if (point == null || !withTimes) {
            return point;
        }
        int end = c.at;
        separators(c);
        if (c.is(Role.TIME_MARK) && c.tight(0) && c.tight(1)) {
            c.at++;
        }
        Times times = TimeRule.read(c, point.hasDay() && point.hasMonth());
        if (times == null) {
            c.at = end;
        } else {
            point.times = times;
            if (c.is(Kind.CLOSE)) {
                c.at++;
            }
        }
        return point;
    }

    private static void separators(Cursor c) {
        for (int i = 0; i < 3; i++) {
            Kind kind = c.now().kind;
            if (kind != Kind.COMMA
                    && kind != Kind.DASH
                    && kind != Kind.BAR
                    && kind != Kind.OPEN
                    && kind != Kind.SEMICOLON
                    && kind != Kind.COLON
                    && kind != Kind.DOT) {
                return;
            }
            c.at++;
        }
    }
}
