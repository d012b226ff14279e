package org.listings.operations.deadletters;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dead letter's name: its partition and offset, written as {@code 0-17}. */
public record LetterId(int partition, long offset) implements Comparable<LetterId> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,18})");
    private static final Comparator<LetterId> ORDER =
            Comparator.comparingInt(LetterId::partition).thenComparingLong(LetterId::offset);

    /** Reads what {@link #toString} wrote; empty when it is something else. */
    public static Optional<LetterId> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(
                        new LetterId(
                                Integer.parseInt(written.group(1)),
                                Long.parseLong(written.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(LetterId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return partition + "-" + offset;
    }
}
