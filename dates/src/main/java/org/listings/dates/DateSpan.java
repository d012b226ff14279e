package org.listings.dates;

/**
 * Where a date expression stands in a line.
 *
 * @param start offset of its first char
 * @param end offset after its last char
 */
public record DateSpan(int start, int end, SpanKind kind) {
    public DateSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }
}
