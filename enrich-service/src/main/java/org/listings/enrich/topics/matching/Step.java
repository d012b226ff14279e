package org.listings.enrich.topics.matching;

/**
 * One step of a phrase.
 *
 * @param kind how it is compared
 * @param text what it is compared with: a stem, the letters of an affix, the name of a word set
 * @param language of the stem, else empty
 */
record Step(Kind kind, String text, String language) {

    enum Kind {
        STEM,
        /** The word itself, not its stem. */
        FORM,
        CAPITALS,
        PREFIX,
        SUFFIX,
        INFIX,
        /** Up to three words of any kind, within a sentence. */
        GAP,
        /** One or more words of a set, commas between them allowed. */
        RUN
    }

    static final Step ANYTHING = new Step(Kind.GAP, "", "");

    @Override
    public String toString() {
        return switch (kind) {
            case STEM -> language + ":" + text;
            case FORM -> "=" + text;
            case CAPITALS -> "^" + text;
            case PREFIX -> text + "*";
            case SUFFIX -> "*" + text;
            case INFIX -> "*" + text + "*";
            case GAP -> "~";
            case RUN -> "@" + text;
        };
    }
}
