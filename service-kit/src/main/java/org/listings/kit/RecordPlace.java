package org.listings.kit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a record stands in Kafka; written as {@code listings.raw-2@1234}. */
public record RecordPlace(String topic, int partition, long offset) {

    private static final Pattern WRITTEN = Pattern.compile("(.+)-(\\d{1,9})@(\\d{1,18})");

    /** Reads what {@link #toString} wrote; empty when it is something else. */
    public static Optional<RecordPlace> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(
                        new RecordPlace(
                                written.group(1),
                                Integer.parseInt(written.group(2)),
                                Long.parseLong(written.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
