package org.listings.operations.difference;

/** Shortens what is shown: to its beginning, or to where two texts begin to differ. */
final class Excerpt {
    private static final int LONGEST = 200;
    private static final int LONGEST_KIND = 80;
    private static final int LEAD = 40;
    private static final String LEFT_OUT = "…";

    private Excerpt() {}

    /** The beginning of a text; null stays null. */
    static String of(String text) {
        return from(text, 0);
    }

    /** Of a text, what stands around the first place where it differs from the other. */
    static String of(String text, String other) {
        if (text == null || other == null || text.length() <= LONGEST) {
            return of(text);
        }
        int same = 0;
        int shorter = Math.min(text.length(), other.length());
        while (same < shorter && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        return from(text, same <= LONGEST - 2 * LEAD ? 0 : same - LEAD);
    }

    /** A kind's words, one line of them. */
    static String kind(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_KIND
                ? line
                : line.substring(0, whole(line, LONGEST_KIND)) + LEFT_OUT;
    }

    private static String from(String text, int start) {
        if (text == null) {
            return null;
        }
        int begin = whole(text, Math.min(start, text.length()));
        int end = whole(text, Math.min(text.length(), begin + LONGEST));
        return (begin > 0 ? LEFT_OUT : "")
                + text.substring(begin, end)
                + (end < text.length() ? LEFT_OUT : "");
    }

    /** Never cuts a character of two halves in two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }
}
