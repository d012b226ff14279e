package org.listings.dates;

import java.util.Locale;
import java.util.Set;

/** Decides which number of an all-numeric date is the day. */
final class NumericOrder {
    private static final Set<String> MONTH_FIRST =
            Set.of("en-us", "en-ph", "fil", "fil-ph", "es-us", "en-pr", "en-gu", "en-fm");

    private NumericOrder() {}

    /** What the numbers themselves allow: an order, or null for both or neither. */
    static DayOrder proven(Expression expression) {
        DayOrder proven = null;
        for (Point point : expression.points) {
            if (point.hasPair()) {
                boolean dayFirst = point.first > 12 && point.second <= 12;
                boolean monthFirst = point.second > 12 && point.first <= 12;
                if (dayFirst || monthFirst) {
                    DayOrder here = dayFirst ? DayOrder.DMY : DayOrder.MDY;
                    if (proven != null && proven != here) {
                        return null;
                    }
                    proven = here;
                }
            }
        }
        return proven;
    }

    // English alone says nothing: Britain writes the day first, the United States the month.
    static DayOrder ofLanguage(String language) {
        if (language == null) {
            return null;
        }
        String tag = language.toLowerCase(Locale.ROOT);
        if (MONTH_FIRST.contains(tag)) {
            return DayOrder.MDY;
        }
        boolean undecided =
                tag.equals("en")
                        || tag.equals("en-ca")
                        || tag.equals("und")
                        || tag.startsWith("en-la");
        return undecided ? null : DayOrder.DMY;
    }

    /**
     * Whether the way it is written says that the day comes first: "28.09.2015", "11 + 12/11/2013".
     */
    static boolean looksDayFirst(Expression expression) {
        Point before = null;
        for (Point point : expression.points) {
            boolean afterDay = before != null && before.day != Point.UNSET && !before.hasMonth();
            if (point.hasPair() && (point.dotted || afterDay)) {
                return true;
            }
            before = point;
        }
        return false;
    }

    /** Whether two orders would give two dates. */
    static boolean matters(Expression expression) {
        for (Point point : expression.points) {
            if (point.hasPair() && point.first != point.second) {
                return true;
            }
        }
        return false;
    }

    static void apply(Expression expression, DayOrder order) {
        boolean yearFirst = expression.firstPoint().yearFirst;
        for (Point point : expression.points) {
            if (point.hasPair()) {
                boolean monthFirst = order == DayOrder.MDY || (yearFirst && !point.hasYear());
                point.month = monthFirst ? point.first : point.second;
                point.day = monthFirst ? point.second : point.first;
                point.first = Point.UNSET;
                point.second = Point.UNSET;
            }
        }
    }
}
