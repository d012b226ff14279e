package org.listings.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a date text says, in values; what it does not say is null.
 *
 * @param start first day; null exactly when {@code end} is
 * @param end last day, included; never before {@code start}
 * @param startTime when it begins, local to the place
 * @param endTime when it ends; on one day never before {@code startTime}
 * @param utcOffset {@code +01:00}, {@code -03:30}, {@code +00:00}; only with a time
 * @param timeZone the zone as written; only with a time
 * @param precision null without a date
 * @param problems what is doubtful or wrong
 * @param because the grammar rules that read it, see docs/date-grammar.md
 */
public record DateReading(
        LocalDate start,
        LocalDate end,
        LocalTime startTime,
        LocalTime endTime,
        String utcOffset,
        String timeZone,
        DatePrecision precision,
        List<DateProblem> problems,
        String because) {
    public DateReading {
        if ((start == null) != (end == null) || (start == null) != (precision == null)) {
            throw new IllegalArgumentException(
                    "start, end and precision come together: "
                            + start
                            + ", "
                            + end
                            + ", "
                            + precision);
        }
        if (start != null && end.isBefore(start)) {
            throw new IllegalArgumentException("end " + end + " is before start " + start);
        }
        if (startTime == null && endTime == null && (utcOffset != null || timeZone != null)) {
            throw new IllegalArgumentException(
                    "a zone without a time: " + timeZone + " " + utcOffset);
        }
        problems = List.copyOf(problems);
    }

    /**
     * These days with the time of day and zone of another reading, as where a page labels them
     * apart.
     */
    public DateReading withTimeOf(DateReading time) {
        return new DateReading(
                start,
                end,
                time.startTime,
                time.endTime,
                time.utcOffset,
                time.timeZone,
                precision,
                problems,
                because + "; " + time.because);
    }

    /** Whether it has a problem of this code. */
    public boolean has(String code) {
        for (DateProblem problem : problems) {
            if (problem.code().equals(code)) {
                return true;
            }
        }
        return false;
    }
}
