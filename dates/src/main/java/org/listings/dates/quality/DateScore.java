package org.listings.dates.quality;

/**
 * How many of a language's labelled lines came out right.
 *
 * @param language BCP 47 primary tag, or "all"
 * @param lines how many were read
 * @param datesRight start and end exact
 * @param allRight also times, offset, precision and problems
 * @param wrongDates a date came out, but not the right one: worse than none
 */
public record DateScore(String language, int lines, int datesRight, int allRight, int wrongDates) {
    /** Share of lines with exact start and end, 0 to 1. */
    public double accuracy() {
        return lines == 0 ? 0 : (double) datesRight / lines;
    }

    DateScore plus(DateScore other) {
        return new DateScore(
                language,
                lines + other.lines,
                datesRight + other.datesRight,
                allRight + other.allRight,
                wrongDates + other.wrongDates);
    }
}
