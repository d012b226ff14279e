package org.listings.enrich.topics.matching;

/**
 * A word of a text that may carry meaning; function words are not words here.
 *
 * @param form in lower case, accents kept
 * @param capitals whether it stood in capitals, as acronyms do
 * @param start where it begins in the normalised text
 * @param end behind its last character there
 * @param gap what stood between the word before and this one
 * @param sentence number of the sentence, from 0
 * @param aside whether it stood in parentheses
 */
public record Word(
        String form, boolean capitals, int start, int end, Gap gap, int sentence, boolean aside) {

    /** What separates two words, from nothing to the end of a sentence. */
    public enum Gap {
        NONE,
        /** "of", "and", "the" and the like, which names contain. */
        LINK,
        /** Any other function word. */
        FUNCTION,
        PARENTHESIS,
        COMMA,
        BARRIER;

        Gap or(Gap other) {
            return other.compareTo(this) > 0 ? other : this;
        }

        boolean joinsPhrase() {
            return this.compareTo(FUNCTION) <= 0;
        }
    }
}
