package org.listings.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns what the grammar saw into dates, or says why it cannot. */
final class Resolution {
    private final Expression expression;
    private final DateContext context;
    private final Heading heading;
    private final String text;
    private List<DateProblem> problems = List.of();

    Resolution(Expression expression, DateContext context, Heading heading, String text) {
        this.expression = expression;
        this.context = context;
        this.heading = heading;
        this.text = text;
    }

    DateReading reading() {
        String because = Shape.of(expression);
        orderNumbers();
        Carry.fill(expression.points);
        fillFromHeading();
        for (Point point : expression.points) {
            Calendars.toCommonYears(point, context.language());
            if (point.calendar == CalendarSystem.ISLAMIC) {
                return refused(DateProblem.UNREAD, "Islamic months are not converted", because);
            }
            if (!point.hasYear()) {
                return refused(DateProblem.UNREAD, "no year", because);
            }
            if (point.day != Point.UNSET && point.month == Point.UNSET) {
                return refused(DateProblem.UNREAD, "no month", because);
            }
            point.findWeekday();
            if (!Calendars.exists(point)) {
                return refused(DateProblem.IMPOSSIBLE, "no such day", because);
            }
        }
        return dated(because);
    }

    private DateReading dated(String because) {
        Point first = expression.firstPoint();
        Point last = expression.lastPoint();
        if (first.precision() != last.precision()) {
            return refused(DateProblem.UNREAD, "one end names a day, the other does not", because);
        }
        LocalDate start = Calendars.start(first);
        LocalDate end = Calendars.end(last);
        if (end.isBefore(start)) {
            return refused(
                    DateProblem.INVERTED,
                    "ends on " + end + ", before it starts on " + start,
                    because);
        }
        for (Point point : expression.points) {
            if (point.approximate) {
                problem(DateProblem.APPROXIMATE, "only about when");
                break;
            }
        }
        if (first.unsureMonth || last.unsureMonth) {
            problem(
                    DateProblem.AMBIGUOUS,
                    "the month's name means different months in different languages");
        }
        if (expression.open && expression.points.size() == 1) {
            problem(DateProblem.OPEN, "only its beginning or its end is named");
        }
        if (heading.isDate() && !heading.touches(start, end)) {
            problem(DateProblem.CONTRADICTS_HEADING, "the heading says " + heading.text());
        }
        TimesOfDay times = TimesOfDay.of(expression, start.equals(end));
        if (times.problem() != null) {
            problem(DateProblem.TIME_INVERTED, times.problem());
        }
        return new DateReading(
                start,
                end,
                times.start(),
                times.end(),
                times.offset(),
                times.zone(),
                first.precision(),
                problems,
                because);
    }

    private void orderNumbers() {
        boolean pairs = false;
        for (Point point : expression.points) {
            pairs |= point.hasPair();
        }
        if (!pairs) {
            return;
        }
        DayOrder order = NumericOrder.proven(expression);
        if (order == null) {
            order = NumericOrder.ofLanguage(context.language());
        }
        if (order == null) {
            order = context.dayOrder();
        }
        if (order == null) {
            order = DayOrder.DMY;
            if (NumericOrder.matters(expression)
                    && !NumericOrder.looksDayFirst(expression)
                    && !expression.firstPoint().yearFirst) {
                problem(DateProblem.AMBIGUOUS, "day or month first is not certain; read day first");
            }
        }
        NumericOrder.apply(expression, order);
    }

    private void fillFromHeading() {
        if (!heading.isDate()) {
            return;
        }
        boolean filled = false;
        for (Point point : expression.points) {
            if (point.month == Point.UNSET
                    && point.day != Point.UNSET
                    && heading.month() != Point.UNSET) {
                point.month = heading.month();
                filled = true;
            }
        }
        if (!expression.hasYear() && heading.year() != Point.UNSET) {
            fillYears();
            filled = true;
        }
        if (filled) {
            problem(DateProblem.FROM_HEADING, "completed from the heading " + heading.text());
        }
    }

    // The range may begin in the year before the heading's or end in the one after it.
    private void fillYears() {
        List<Point> points = expression.points;
        boolean wraps = false;
        for (int i = 1; i < points.size(); i++) {
            wraps |= Carry.isLater(points.get(i - 1), points.get(i));
        }
        boolean lastIsHeadings =
                wraps
                        && heading.month() != Point.UNSET
                        && heading.month() != expression.firstPoint().month;
        int year = heading.year() - (lastIsHeadings ? 1 : 0);
        for (int i = 0; i < points.size(); i++) {
            if (i > 0 && Carry.isLater(points.get(i - 1), points.get(i))) {
                year++;
            }
            points.get(i).year = year;
        }
    }

    private DateReading refused(String code, String why, String because) {
        problem(code, why + ": " + Excerpt.of(text));
        TimesOfDay times = TimesOfDay.of(expression, true);
        return new DateReading(
                null,
                null,
                times.start(),
                times.end(),
                times.offset(),
                times.zone(),
                null,
                problems,
                because);
    }

    private void problem(String code, String detail) {
        if (problems.isEmpty()) {
            problems = new ArrayList<>(2);
        }
        problems.add(new DateProblem(code, detail));
    }
}
