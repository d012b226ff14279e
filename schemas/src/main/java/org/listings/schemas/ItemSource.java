package org.listings.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Which item of which file a raw record is, in a header beside it: so that a record that cannot be
 * decoded is still known for that file's.
 *
 * @param sha256 of the file
 * @param position among its items, counted from 1
 */
public record ItemSource(String sha256, int position) {

    /** The header's name; its value is {@code sha256/position}. */
    public static final String HEADER = "listings.source";

    private static final Pattern WRITTEN = Pattern.compile("([^/]+)/(\\d{1,9})");

    /** What the headers say; empty when they do not. */
    public static Optional<ItemSource> in(Headers headers) {
        Header header = headers.lastHeader(HEADER);
        if (header == null || header.value() == null) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(new String(header.value(), UTF_8));
        return written.matches()
                ? Optional.of(new ItemSource(written.group(1), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    /** Says it in the headers. */
    public void addTo(Headers headers) {
        headers.remove(HEADER).add(HEADER, (sha256 + "/" + position).getBytes(UTF_8));
    }
}
