package org.listings.dates;

import java.util.List;

/**
 * What the grammar saw: the points in the order of the text, and the times before or after them.
 */
final class Expression {
    final List<Point> points;
    final Times times;
    final boolean range;

    /** First token and the token after the last. */
    final int start;

    final int end;

    /** Whether it says that something begins or ends, and not when it ends or begins. */
    boolean open;

    Expression(List<Point> points, Times times, boolean range, int start, int end) {
        this.points = points;
        this.times = times;
        this.range = range;
        this.start = start;
        this.end = end;
    }

    Point firstPoint() {
        return points.get(0);
    }

    Point lastPoint() {
        return points.get(points.size() - 1);
    }

    boolean isIslamic() {
        return lastPoint().calendar == CalendarSystem.ISLAMIC;
    }

    /** The same days once more in the common calendar, as after "14 رجب 1440 -"; else null. */
    Expression inCommonCalendar() {
        int last = -1;
        for (int i = 0; i < points.size(); i++) {
            last = points.get(i).calendar == CalendarSystem.ISLAMIC ? i : last;
        }
        boolean twice = last >= 0 && last < points.size() - 1 && lastPoint().hasYear();
        return twice
                ? new Expression(points.subList(last + 1, points.size()), times, range, start, end)
                : null;
    }

    boolean hasYear() {
        for (Point point : points) {
            if (point.hasYear()) {
                return true;
            }
        }
        return false;
    }

    boolean hasMonth() {
        for (Point point : points) {
            if (point.hasMonth()) {
                return true;
            }
        }
        return false;
    }

    boolean hasDay() {
        return firstPoint().hasDay() || lastPoint().hasDay();
    }

    /** What it names, or null when a number alone names nothing. */
    SpanKind kind() {
        boolean year = hasYear();
        if (hasDay()) {
            return !hasMonth() ? null : year ? SpanKind.DAY : SpanKind.PARTIAL_DAY;
        }
        if (hasMonth()) {
            return year ? SpanKind.MONTH : SpanKind.PARTIAL_MONTH;
        }
        return year ? SpanKind.YEAR : null;
    }
}
