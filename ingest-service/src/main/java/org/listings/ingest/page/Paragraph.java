package org.listings.ingest.page;

/**
 * Lines that belong together: one line, or the lines of a hard-wrapped paragraph.
 *
 * @param first line of the file
 * @param last line of the file
 * @param blanks blank lines above the text
 * @param column where the paragraph begins, its marker included
 * @param textColumn where its text begins, behind the marker
 * @param marker what it begins with
 * @param bareMarker whether the marker stood alone on a line of its own above the text
 * @param text without the marker
 * @param raw its lines, untouched, blank lines above them not included
 */
record Paragraph(
        int first,
        int last,
        int blanks,
        int column,
        int textColumn,
        Marker marker,
        boolean bareMarker,
        String text,
        String raw,
        DateSight date) {

    private static final int LONG = 160;
    private static final int SENTENCE_WORDS = 14;

    /** Nothing but punctuation: a rule, an ellipsis, a lone bar. */
    boolean isOrnament() {
        return !Chars.hasLetterOrDigit(text);
    }

    boolean isMarked() {
        return marker.isPresent();
    }

    /** The marker was a word of the text: "12. Arbeitszeitkonferenz". */
    Paragraph withoutMarker() {
        String line = Line.of(first, raw.lines().findFirst().orElse("")).text();
        String number =
                bareMarker ? "" : line.substring(0, Math.min(marker.length(), line.length()));
        return new Paragraph(
                first, last, blanks, column, column, Marker.NONE, false, number + text, raw, date);
    }

    /** Reads like running text: long, or a sentence of many words. */
    boolean isProse() {
        return isProse(text);
    }

    static boolean isProse(String text) {
        int width = Chars.width(text);
        return width > 2 * LONG
                || (Chars.endsSentence(text) && (width > LONG || words(text) >= SENTENCE_WORDS));
    }

    /** A line of the same ornament over and over: a rule between items. */
    boolean isRule() {
        String shown = text.isEmpty() ? raw.strip() : text;
        return shown.length() >= 3
                && isOrnament()
                && shown.chars().filter(c -> c == shown.charAt(0)).count() * 2 > shown.length();
    }

    /** Words; each wide (CJK) character counts half a word. */
    int words() {
        return words(text);
    }

    private static int words(String text) {
        int words = 0;
        int wide = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide += Chars.isWide(c) ? 1 : 0;
            boolean letter = c != ' ';
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words + wide / 2;
    }
}
