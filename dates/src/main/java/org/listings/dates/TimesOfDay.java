package org.listings.dates;

import java.time.LocalTime;

/**
 * The times of a whole expression: from its first point or what stands before it, until its last.
 */
record TimesOfDay(LocalTime start, LocalTime end, String zone, String offset, String problem) {
    private static final TimesOfDay NONE = new TimesOfDay(null, null, null, null, null);

    static TimesOfDay of(Expression expression, boolean oneDay) {
        Times first = expression.times != null ? expression.times : expression.firstPoint().times;
        Times last = expression.lastPoint().times;
        if (first == null && last == null) {
            return NONE;
        }
        if (first == null) {
            return of(last, oneDay);
        }
        if (last == null || last == first) {
            return of(first, oneDay);
        }
        Clock until = last.until() == null ? last.from() : last.until();
        String zone = last.zone() == null ? first.zone() : last.zone();
        return of(
                new Times(
                        first.from(),
                        until,
                        zone,
                        last.offset() == null ? first.offset() : last.offset()),
                oneDay);
    }

    static TimesOfDay of(Times times, boolean oneDay) {
        LocalTime start = times.from().time();
        LocalTime end = times.until() == null ? null : times.until().time();
        if (oneDay && end != null && end.isBefore(start)) {
            return new TimesOfDay(
                    start,
                    null,
                    times.zone(),
                    times.offset(),
                    "ends at " + end + ", before it starts at " + start);
        }
        return new TimesOfDay(start, end, times.zone(), times.offset(), null);
    }
}
