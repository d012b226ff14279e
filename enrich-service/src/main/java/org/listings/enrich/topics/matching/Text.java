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
        boolean shouted = normal.chars().noneMatch(Character::isLowerCase);
        return new Text(normal, new WordReader(normal, shouted).read());
    }

    /** The words of a piece of vocabulary, where capitals always mean an acronym. */
    static List<Word> vocabulary(String notation) {
        return new WordReader(Normal.form(notation), false).read();
    }

    /** What the words from one to another (inclusive) look like in the text. */
    public String between(int first, int last) {
        return normal.substring(words.get(first).start(), words.get(last).end());
    }
}
