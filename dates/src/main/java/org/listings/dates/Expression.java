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
