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

    /** Reads like running text: long, or a sentence of many words. */
    boolean isProse() {
        int width = Chars.width(text);
        return width > LONG && Chars.endsSentence(text)
                || width > 2 * LONG
                || (Chars.endsSentence(text) && words() >= SENTENCE_WORDS);
    }

    /** Words; each wide (CJK) character counts half a word. */
    int words() {
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
