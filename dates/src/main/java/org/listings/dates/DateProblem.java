package org.listings.dates;

import java.util.Objects;

/**
 * What is wrong with a date text, in words a person understands.
 *
 * @param code one of the codes in docs/problems.md, such as {@code date-impossible}
 * @param detail what was seen
 */
public record DateProblem(String code, String detail) {
    public static final String MISSING = "date-missing";
    public static final String UNREAD = "date-unread";
    public static final String INVERTED = "date-inverted";
    public static final String IMPOSSIBLE = "date-impossible";
    public static final String AMBIGUOUS = "date-ambiguous";
    public static final String APPROXIMATE = "date-approximate";
    public static final String OPEN = "date-open";
    public static final String FROM_HEADING = "date-from-heading";
    public static final String CONTRADICTS_HEADING = "date-contradicts-heading";
    public static final String TIME_UNREAD = "time-unread";
    public static final String TIME_INVERTED = "time-inverted";

    public DateProblem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(detail);
    }
}
