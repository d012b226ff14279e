package org.listings.dates;

import java.time.LocalTime;

/**
 * The times of a whole expression: from its first point or what stands before it, until its last.
 */
record TimesOfDay(LocalTime start, LocalTime end, String zone, String offset, String problem) {
    private static final TimesOfDay NONE = new TimesOfDay(null, null, null, null, null);

    // "4 - 5:30pm" is in the afternoon from its beginning, unless that would put it after the end
    static Times carried(Clock from, Clock until, ZoneRule zone) {
        Clock start = from;
        Clock end = until;
        if (until != null && from.half == null && until.half != null && from.hour <= 12) {
            Clock same = from.in(until.half);
            boolean fits = same.minutes() <= until.minutes();
            start = fits ? same : from.in(until.half == Role.PM ? Role.AM : Role.PM);
        } else if (until != null && until.half == null && from.half == Role.PM && until.hour < 12) {
            end = until.in(Role.PM);
        } else if (until != null
                && until.half == null
                && from.half == Role.AM
                && until.hour < 12
                && until.minutes() < from.minutes()) {
            end = until.in(Role.PM);
        }
        return new Times(
                start, end, zone == null ? null : zone.written, zone == null ? null : zone.offset);
    }

    @SuppressWarnings("ReferenceEquality") // of both points once, not said twice alike
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
        String offset = last.offset() == null ? first.offset() : last.offset();
        return of(new Times(first.from(), until, zone, offset), oneDay);
    }

    static TimesOfDay of(Times times, boolean oneDay) {
        LocalTime start = times.from().time();
        LocalTime end = times.until() == null ? null : times.until().time();
        if (oneDay && end != null && end.isBefore(start)) {
            String problem = "ends at " + end + ", before it starts at " + start;
            return new TimesOfDay(start, null, times.zone(), times.offset(), problem);
        }
        return new TimesOfDay(start, end, times.zone(), times.offset(), null);
    }
}
