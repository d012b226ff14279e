package org.listings.ingest.text;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts, by line, the characters that stand for bytes which could not be decoded, whether here or
 * by whoever saved the file, and refuses a line without an end. Lines end as the splitter's do: CR,
 * LF, CRLF, form feed, and Unicode's NEL, LS and PS.
 */
public final class LineTally {

    static final String MARK = "\uFFFD";
    private static final char DAMAGED = MARK.charAt(0);
    private static final char NEXT_LINE = 0x85;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;
    // Beyond that only the total is told; what is bad on so many lines is bad altogether.
    private static final int LINES = 1_000;

    private final Map<Integer, Integer> byLine = new TreeMap<>();
    private final int longestLine;
    private int line = 1;
    private int lineLength;
    private boolean afterReturn;
    private long total;
    private long characters;

    LineTally(int longestLine) {
        this.longestLine = longestLine;
    }

    void add(char[] buffer, int from, int count) {
        characters += count;
        for (int i = from; i < from + count; i++) {
            char c = buffer[i];
            lineLength++;
            if (c >= ' ' && c < NEXT_LINE) {
                afterReturn = false;
            } else {
                add(c);
            }
            if (lineLength > longestLine) {
                throw new RefusedFile(tooLong());
            }
        }
    }

    private Refusal tooLong() {
        return new Refusal(
                "line-too-long",
                "Line %,d is longer than %,d characters: a page of text has no such line."
                        .formatted(line, longestLine),
                "Check that the file is a listing page, not data; if it is, break its lines and"
                        + " drop it again.",
                line);
    }

    /** Line number to how many there are on it, for the first 1,000 such lines. */
    public Map<Integer, Integer> byLine() {
        return Collections.unmodifiableMap(byLine);
    }

    /** How many there are in all. */
    public long total() {
        return total;
    }

    long characters() {
        return characters;
    }

    private void add(char c) {
        if (c == DAMAGED) {
            total++;
            if (byLine.size() < LINES || byLine.containsKey(line)) {
                byLine.merge(line, 1, Integer::sum);
            }
        } else if (isLineEnd(c) && !(c == '\n' && afterReturn)) {
            line++;
            lineLength = 0;
        }
        afterReturn = c == '\r';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\f'
                || c == NEXT_LINE
                || c == LINE_SEPARATOR
                || c == PARAGRAPH_SEPARATOR;
    }
}
