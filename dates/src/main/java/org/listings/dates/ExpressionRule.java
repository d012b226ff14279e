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

    // grammar: expression = [ times separator ] { from } moment { link moment } { until } [ since ]
    Expression read(Cursor c) {
        int start = c.at;
        boolean open = false;
        Times before = null;
        if (mayBeTime(c)) {
            before = TimeRule.read(c, false);
            if (before != null) {
                separators(c);
            }
        }
        open |= introduction(c);

        Point first = moment(c, before == null);
        if (before != null && (first == null || !first.hasDay())) {
            c.at = start;
            before = null;
            open |= introduction(c);
            first = moment(c, true);
        }
        if (first == null) {
            c.at = start;
            return null;
        }
        List<Point> points = List.of(first);
        boolean range = false;
        while (points.size() < MOST_POINTS) {
            int beforeLink = c.at;
            Link link = Link.read(c);
            Point next = link == null ? null : next(c, points, before != null);
            if (next == null || !follows(points.get(points.size() - 1), next)) {
                c.at = beforeLink;
                break;
            }
            if (points.size() == 1) {
                points = new ArrayList<>(points);
            }
            range |= link == Link.RANGE;
            points.add(next);
        }
        c.pass(x -> x.is(Role.UNTIL) || isHalfDayAlone(x));
        if (c.is(Role.SINCE) && !c.ahead(1).is(Kind.WORD) && !c.ahead(1).is(Kind.NUMBER)) {
            c.at++;
            open = true;
        }
        yearInParentheses(c, points);
        Expression expression = new Expression(points, before, range, start, c.at);
        expression.open = open;
        return expression;
    }

    // 2011年4月26日上午，北京
    private static boolean isHalfDayAlone(Cursor c) {
        return (c.is(Role.AM) || c.is(Role.PM))
                && !c.ahead(1).is(Kind.NUMBER)
                && Letters.isUnspaced(c.text.charAt(c.now().start));
    }

    // 12 - 14 May (2015)   5月12日至14日（2015年）
    private static void yearInParentheses(Cursor c, List<Point> points) {
        Point last = points.get(points.size() - 1);
        int close = c.ahead(2).is(Role.YEAR_AFTER) ? 3 : 2;
        boolean year =
                (last.hasMonth() || points.get(0).hasMonth())
                        && !last.hasYear()
                        && c.is(Kind.OPEN)
                        && Years.isYear(c.ahead(1))
                        && c.ahead(close).is(Kind.CLOSE);
        if (year && !points.get(0).hasYear()) {
            last.year = c.ahead(1).value;
            c.at += close + 1;
        }
    }

    private Point next(Cursor c, List<Point> points, boolean timesFirst) {
        Point monthDay = points.get(0).isYearFirstNumber() ? NumericRule.monthDay(c) : null;
        if (monthDay != null) {
            return monthDay;
        }
        return timesFirst ? timedFirst(c) : moment(c, true);
    }

    // grammar: from = fromword | label [ ":" ]
    // Whether one of them says that something begins then.
    private static boolean introduction(Cursor c) {
        boolean since = false;
        for (int i = 0; i < Cursor.PATIENCE; i++) {
            boolean from = c.is(Role.FROM) && !c.is(Role.MONTH) && !WeekdayRule.isMarked(c);
            if (!from && !isLabel(c) && !isBeforeFrom(c)) {
                break;
            }
            since |= from && c.is(Role.SINCE);
            c.at++;
            c.accept(Kind.COLON);
        }
        return since;
    }

    // in the period from 5 to 7 May   nel periodo dal 5 al 7
    private static boolean isBeforeFrom(Cursor c) {
        int step = 0;
        while (step < Cursor.PATIENCE
                && c.ahead(step).is(Role.OF)
                && !c.ahead(step).is(Role.FROM)
                && !c.ahead(step).is(Role.MONTH)) {
            step++;
        }
        return step > 0 && c.ahead(step).is(Role.FROM) && !c.ahead(step).is(Role.OF);
    }

    // "End: 5 May" has a label, "end-May" has none.
    private static boolean isLabel(Cursor c) {
        boolean part =
                (c.is(Role.EARLY) || c.is(Role.MID) || c.is(Role.LATE))
                        && !c.ahead(1).is(Kind.COLON);
        boolean zone = c.is(Role.ZONE_NOTE) && !c.ahead(1).spaced && c.ahead(1).is(Kind.NUMBER);
        return zone || (c.is(Role.LABEL) && !c.is(Role.DAY_BEFORE) && !c.is(Role.MONTH) && !part);
    }

    // After "5 May 2015" or "5 May" a bare number is no day: "5 May 2015, 12 participants".
    private static boolean follows(Point before, Point next) {
        boolean finerOrCoarser =
                before.hasYear()
                        && before.hasDay() != next.hasDay()
                        && (before.hasDay() || next.hasMonth());
        if (finerOrCoarser) {
            return false;
        }
        boolean bareDay = next.day != Point.UNSET && !next.hasMonth() && !next.hasYear();
        return !bareDay
                || !before.hasMonth()
                || before.yearFirst
                || (before.monthFirst && !before.hasYear());
    }

    private static boolean mayBeTime(Cursor c) {
        if (c.is(Kind.NUMBER)) {
            Token next = c.ahead(1);
            return next.is(Kind.COLON)
                    || next.is(Kind.DOT)
                    || next.is(Kind.DASH)
                    || next.is(Kind.WORD);
        }
        return c.is(Role.AT)
                || c.is(Role.AM)
                || c.is(Role.PM)
                || c.is(Role.NOON)
                || c.is(Role.MIDNIGHT)
                || c.is(Role.FROM);
    }

    // grammar: moment = ( period | point [ partof ] ) [ separator times ]
    private Point moment(Cursor c, boolean withTimes) {
        Point point = periodRule.read(c);
        if (point == null) {
            point = pointRule.read(c);
        }
        if (point == null) {
            return null;
        }
        point = PeriodRule.partAfter(c, point);
        if (withTimes && point.hasDay()) {
            times(c, point);
        }
        return point;
    }

    // grammar: moment = times separator point
    // 9am 28 November 2016 - 5pm 30 November 2016
    private Point timedFirst(Cursor c) {
        int start = c.at;
        Times times = mayBeTime(c) ? TimeRule.read(c, false) : null;
        if (times != null) {
            separators(c);
            Point point = moment(c, false);
            if (point != null && point.hasDay()) {
                point.times = times;
                return point;
            }
        }
        c.at = start;
        return moment(c, false);
    }

    private static void times(Cursor c, Point point) {
        int end = c.at;
        boolean open = c.is(Kind.OPEN);
        // In 2019.3.14-3.15 the last numbers are month and day.
        boolean monthDay =
                point.isYearFirstNumber()
                        && c.is(Kind.DASH)
                        && c.ahead(2).is(Kind.DOT)
                        && c.ahead(3).is(Kind.NUMBER);
        if (monthDay) {
            return;
        }
        separators(c);
        open |= c.token(c.at - 1).is(Kind.OPEN);
        if (c.is(Role.TIME_MARK) && c.tight(0) && c.tight(1)) {
            c.at++;
        }
        Times times = TimeRule.read(c, point.hasMonth() && point.hasYear());
        if (times == null) {
            c.at = end;
            return;
        }
        point.times = times;
        if (open) {
            c.accept(Kind.CLOSE);
        }
    }

    private static void separators(Cursor c) {
        for (int i = 0; i < 3; i++) {
            switch (c.now().kind) {
                case COMMA, DASH, BAR, OPEN, SEMICOLON, COLON, DOT, OTHER, SLASH -> c.at++;
                default -> {
                    return;
                }
            }
        }
    }
}
