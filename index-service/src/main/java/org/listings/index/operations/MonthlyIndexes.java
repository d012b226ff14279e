package org.listings.index.operations;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;

/** The indexes of what happened: one a month in UTC, and one that only says how it is now. */
final class MonthlyIndexes {

    static final String ALL = "listings-ops-*";
    static final String NOW = "listings-ops-now";

    private static final String PREFIX = "listings-ops-";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu.MM");

    private final int kept;

    /**
     * @param kept how many months beside the current one
     */
    MonthlyIndexes(int kept) {
        this.kept = kept;
    }

    /** The index of what happened then. */
    String of(Instant at) {
        return PREFIX + MONTH.format(month(at));
    }

    /** Whether what happened then is still kept. */
    boolean isKept(Instant at, Instant now) {
        return !month(at).isBefore(month(now).minusMonths(kept));
    }

    /** Those of these indexes that are over. */
    List<String> outdated(Collection<String> indexes, Instant now) {
        YearMonth first = month(now).minusMonths(kept);
        return indexes.stream().filter(index -> isBefore(index, first)).sorted().toList();
    }

    private static boolean isBefore(String index, YearMonth first) {
        try {
            return index.startsWith(PREFIX)
                    && YearMonth.parse(index.substring(PREFIX.length()), MONTH).isBefore(first);
        } catch (DateTimeParseException notOfAMonth) {
            return false;
        }
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(ZoneOffset.UTC));
    }
}
