package org.listings.dates;

import java.util.List;

/** The answers for texts that hold no date. */
final class Missing {
    private Missing() {}

    /** Without a text the heading's month is all there is. */
    static DateReading reading(Heading heading) {
        DateProblem missing = new DateProblem(DateProblem.MISSING, "no date text");
        if (heading.start() == null) {
            return none(missing, "blank");
        }
        DateProblem from =
                new DateProblem(
                        DateProblem.FROM_HEADING, "taken from the heading " + heading.text());
        DatePrecision precision =
                heading.month() == Point.UNSET ? DatePrecision.YEAR : DatePrecision.MONTH;
        return new DateReading(
                heading.start(),
                heading.end(),
                null,
                null,
                null,
                null,
                precision,
                List.of(missing, from),
                "heading");
    }

    static DateReading unread(String text, String why) {
        return none(new DateProblem(DateProblem.UNREAD, why + ": " + Excerpt.of(text)), "none");
    }

    static DateReading time(String text) {
        return none(
                new DateProblem(DateProblem.TIME_UNREAD, "no time: " + Excerpt.of(text)), "none");
    }

    static DateReading timed(TimesOfDay times) {
        List<DateProblem> problems =
                times.problem() == null
                        ? List.of()
                        : List.of(new DateProblem(DateProblem.TIME_INVERTED, times.problem()));
        return new DateReading(
                null,
                null,
                times.start(),
                times.end(),
                times.offset(),
                times.zone(),
                null,
                problems,
                "times");
    }

    private static DateReading none(DateProblem problem, String because) {
        return new DateReading(null, null, null, null, null, null, null, List.of(problem), because);
    }
}
