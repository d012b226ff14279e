package org.listings.dates;

import java.util.List;

/** Gives each point of an expression the month and year that only another point names. */
final class Carry {
    private Carry() {}

    static void fill(List<Point> points) {
        if (points.size() > 1) {
            months(points);
            years(points);
        }
    }

    // grammar: carry = day link day month year | month day link day year
    // "18 - 31 July 2011": the month goes left; "May 5 - 7, 2015": it goes right
    private static void months(List<Point> points) {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.month == Point.UNSET && point.day != Point.UNSET) {
                Point left = i > 0 ? points.get(i - 1) : null;
                Point from =
                        left != null
                                        && left.month != Point.UNSET
                                        && (left.monthFirst || left.yearFirst)
                                ? left
                                : null;
                for (int k = i + 1; k < points.size() && from == null; k++) {
                    from = points.get(k).month != Point.UNSET ? points.get(k) : null;
                }
                if (from == null && left != null && left.month != Point.UNSET) {
                    from = left;
                }
                if (from != null) {
                    point.month = from.month;
                    point.calendar = from.calendar;
                    point.monthFirst = from.monthFirst;
                }
            }
        }
    }

    // grammar: carry = day month link day month year | day month year link day month
    // "28 December - 3 January 2016" begins the year before
    private static void years(List<Point> points) {
        for (int i = points.size() - 2; i >= 0; i--) {
            Point point = points.get(i);
            Point right = points.get(i + 1);
            if (!point.hasYear() && right.hasYear()) {
                point.year = right.year - (isLater(point, right) ? 1 : 0);
                point.eraYear = right.eraYear;
            }
        }
        for (int i = 1; i < points.size(); i++) {
            Point point = points.get(i);
            Point left = points.get(i - 1);
            if (!point.hasYear() && left.hasYear()) {
                point.year = left.year + (isLater(left, point) ? 1 : 0);
                point.eraYear = left.eraYear;
            }
        }
    }

    static boolean isLater(Point one, Point other) {
        return one.month != Point.UNSET && other.month != Point.UNSET && one.month > other.month;
    }
}
