package org.listings.ingest.page;

import java.util.List;

/**
 * What a paragraph's date expressions look like from outside: where the first that matters stands
 * and what stands around it.
 *
 * @param dateText the expression as written, or null
 * @param before text before it, separators cut off
 * @param after text after it, separators cut off
 */
record DateSight(Form form, String dateText, String before, String after) {
    enum Form {
        /** No date expression that could be the item's. */
        NONE,
        /** The whole text is a day or a range of days. */
        WHOLE,
        /** The whole text is a month or a year. */
        PERIOD,
        /** The text begins with a day, something short follows: a place, a time, a title. */
        LEADING,
        /** The text begins with a day, running into other text: "24 May 2018The unions". */
        RUN_ON,
        /** The text begins with a day, running text follows. */
        LEADING_PROSE,
        /** A place or a word, then a day: "Roma, 3 marzo 2015", "News | 3 March 2015". */
        LOOSE,
        /** The text ends with a day. */
        TRAILING,
        /** A day stands within the text. */
        INSIDE
    }

    private static final int YEAR_DIGITS = 4;
    static final DateSight NONE = new DateSight(Form.NONE, null, "", "");

    boolean is(Form wanted) {
        return form == wanted;
    }

    /** Whether the text holds a day anywhere. */
    boolean isDay() {
        return form != Form.NONE && form != Form.PERIOD;
    }

    /**
     * Whether a sentence leads into the day without a mark between: "send them before 31 March
     * 2017."
     */
    boolean runsThrough(String text) {
        int end = text.indexOf(before) + before.length();
        int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        boolean joined =
                !before.isEmpty()
                        && next < text.length()
                        && Character.isLetterOrDigit(text.charAt(next));
        int word = before.lastIndexOf(' ') + 1;
        boolean lower = joined && !Character.isUpperCase(before.codePointAt(word));
        return lower && (Chars.endsSentence(text) || isLower(after));
    }

    // grammar: title = date words, where a date line of its own stands directly below
    boolean isTitleAbove(Paragraph below) {
        return form == Form.LEADING && below.date().is(Form.WHOLE);
    }

    /** Whether the line at that place is a title that begins with a day. */
    boolean isTitleAbove(List<Paragraph> lines, int at) {
        return at + 1 < lines.size() && isTitleAbove(lines.get(at + 1));
    }

    // grammar: date-line = date space kind; a place stands behind a comma, a dash, a bar
    boolean isKindBeside(String text) {
        int end = text.indexOf(dateText) + dateText.length();
        return form == Form.LEADING
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isLetter(text.charAt(end + 1))
                && after.indexOf(',') < 0;
    }

    private static boolean isLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether the paragraph can stand as an item's date line. */
    boolean isLine() {
        return form == Form.WHOLE || form == Form.LEADING || form == Form.RUN_ON;
    }

    /** Whether four digits stand together. */
    static boolean hasYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == YEAR_DIGITS) {
                return true;
            }
        }
        return false;
    }
}
