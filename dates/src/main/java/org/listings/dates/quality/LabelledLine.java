package org.listings.dates.quality;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.listings.dates.DateContext;
import org.listings.dates.DatePrecision;
import org.listings.dates.DateProblem;
import org.listings.dates.DateReading;

/** A date line and what a person says it means; null is what it does not say. */
public record LabelledLine(
        String text,
        String language,
        String heading,
        LocalDate start,
        LocalDate end,
        LocalTime startTime,
        LocalTime endTime,
        String utcOffset,
        DatePrecision precision,
        List<String> problems) {

    /**
     * A line of date-lines.tsv: text, language, heading, start, end, times, offset, precision,
     * problems.
     */
    static LabelledLine parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 9) {
            throw new IllegalStateException(
                    "date-lines.tsv: nine cells expected, not " + cells.length + ": " + line);
        }
        String[] times = cells[5].split("-", 2);
        return new LabelledLine(
                cells[0],
                cells[1],
                cells[2].isEmpty() ? null : cells[2],
                cells[3].isEmpty() ? null : LocalDate.parse(cells[3]),
                cells[4].isEmpty() ? null : LocalDate.parse(cells[4]),
                times[0].isEmpty() ? null : LocalTime.parse(times[0]),
                times.length < 2 ? null : LocalTime.parse(times[1]),
                cells[6].isEmpty() ? null : cells[6],
                cells[7].isEmpty() ? null : DatePrecision.valueOf(cells[7]),
                cells[8].isEmpty() ? List.of() : List.of(cells[8].split(",")));
    }

    public DateContext context() {
        return new DateContext(heading, language, null);
    }

    /** Whether both days are right, or rightly absent. */
    public boolean datesAreRight(DateReading reading) {
        return Objects.equals(start, reading.start()) && Objects.equals(end, reading.end());
    }

    /** Whether times, offset, precision and problem codes are right too. */
    public boolean allIsRight(DateReading reading) {
        return datesAreRight(reading)
                && Objects.equals(startTime, reading.startTime())
                && Objects.equals(endTime, reading.endTime())
                && Objects.equals(utcOffset, reading.utcOffset())
                && precision == reading.precision()
                && new TreeSet<>(problems).equals(codes(reading));
    }

    private static TreeSet<String> codes(DateReading reading) {
        TreeSet<String> codes = new TreeSet<>();
        for (DateProblem problem : reading.problems()) {
            codes.add(problem.code());
        }
        return codes;
    }
}
