package org.listings.enrich.text;

/**
 * One word of a text.
 *
 * @param form folded: lower case, without diacritics
 * @param start offset of its first character in {@link Words#text()}
 * @param end offset after its last character
 * @param casing how it was written
 * @param gap what stands between the word before and this one
 */
public record Word(String form, int start, int end, Casing casing, Gap gap) {

    /** How a word is written; a script without letter case counts as {@link #NONE}. */
    public enum Casing {
        NONE,
        LOWER,
        CAPITALISED,
        UPPER;

        /** Whether a name may be written so. */
        public boolean startsLikeAName() {
            return this != LOWER;
        }
    }

    /** What separates two words, from nothing to the end of a sentence. */
    public enum Gap {
        /** Nothing: a script written without spaces. */
        NONE,
        /**
         * Spaces, a dash, an apostrophe, a bracket or a point of abbreviation: words of one phrase.
         */
        LOOSE,
        COMMA,
        /** The end of a sentence or line: no phrase reaches over it. */
        BREAK
    }
}
