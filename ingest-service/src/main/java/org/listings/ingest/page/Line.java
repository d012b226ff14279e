package org.listings.ingest.page;

/**
 * One line of the file.
 *
 * @param number counted from 1
 * @param raw as read, without its line end
 * @param indent columns of space before the text
 * @param text spaces of every kind folded to one, invisible characters dropped, trimmed
 */
record Line(int number, String raw, int indent, String text) {
    private static final int TAB = 8;

    static Line of(int number, String raw) {
        int indent = 0;
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '\t') {
                indent += TAB - indent % TAB;
            } else if (Chars.isSpace(c)) {
                indent++;
            } else if (!Chars.isInvisible(c)) {
                break;
            }
            at++;
        }
        return new Line(number, raw, indent, unbarred(folded(raw, at)));
    }

    /** Without the bars at a table row's ends, unless there is nothing else. */
    private static String unbarred(String text) {
        int from = 0;
        int end = text.length();
        while (from < end && (text.charAt(from) == '|' || text.charAt(from) == ' ')) {
            from++;
        }
        while (end > from && (text.charAt(end - 1) == '|' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return from == end ? text : text.substring(from, end);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    private static String folded(String raw, int from) {
        if (isFolded(raw, from)) {
            return raw.substring(from);
        }
        StringBuilder out = new StringBuilder(raw.length() - from);
        boolean space = false;
        boolean tab = false;
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Chars.isInvisible(c)) {
                continue;
            }
            if (Chars.isSpace(c)) {
                space = true;
                tab |= c == '\t';
            } else {
                if (space && !out.isEmpty()) {
                    out.append(tab && isCell(out) && c != '|' ? " | " : " ");
                }
                space = false;
                tab = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A tab divides a table's cells, unless it only sets a marker apart from its text. */
    private static boolean isCell(CharSequence before) {
        String text = before.toString();
        return text.charAt(text.length() - 1) != '|' && Marker.of(text).length() < text.length();
    }

    private static boolean isFolded(String raw, int from) {
        boolean space = false;
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ' ') {
                if (space) {
                    return false;
                }
                space = true;
            } else {
                if (c < ' ' || (c >= 0x7F && (Chars.isSpace(c) || Chars.isInvisible(c)))) {
                    return false;
                }
                space = false;
            }
        }
        return !space;
    }
}
