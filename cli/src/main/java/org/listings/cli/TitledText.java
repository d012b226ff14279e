package org.listings.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of standard input as an item's text: a tab parts title and description. Without one, a
 * short line is a title; of a longer one the first sentence is.
 *
 * @param title null when the line is one long sentence
 * @param description null when there is only a title
 */
record TitledText(String title, String description) {
    private static final int LONGEST_TITLE = 200;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s+|[。！？]\\s*");

    static TitledText of(String line) {
        int tab = line.indexOf('\t');
        if (tab >= 0) {
            return new TitledText(line.substring(0, tab), line.substring(tab + 1));
        }
        if (line.length() <= LONGEST_TITLE) {
            return new TitledText(line, null);
        }
        Matcher end = SENTENCE_END.matcher(line).region(0, LONGEST_TITLE);
        return end.find()
                ? new TitledText(line.substring(0, end.end()).strip(), line.substring(end.end()))
                : new TitledText(null, line);
    }
}
