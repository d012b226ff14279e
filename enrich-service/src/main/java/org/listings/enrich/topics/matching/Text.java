package org.listings.enrich.topics.matching;

import java.util.List;

/**
 * A text in its normal form with its words.
 *
 * @param normal the text, Unicode form, dashes, quotes and spaces made alike
 * @param words its words, in order
 */
public record Text(String normal, List<Word> words) {

    public Text {
        words = List.copyOf(words);
    }

    /** Reads a text; null is an empty one. */
    public static Text of(String text) {
        String normal = Normal.form(text == null ? "" : text);
        return new Text(normal, new WordReader(normal).read());
    }

    /** What the words from one to another (inclusive) look like in the text. */
    public String between(int first, int last) {
        return normal.substring(words.get(first).start(), words.get(last).end());
    }
}
