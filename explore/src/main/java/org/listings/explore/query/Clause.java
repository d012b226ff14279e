package org.listings.explore.query;

/**
 * One thing that a search asks for, or, when {@code excluded}, asks not to have.
 *
 * @param kind what {@code text} is
 * @param facet of a {@link Kind#VALUE}, else null
 * @param text words, the words of a phrase, or a facet's value; a value may end in {@code *}
 * @param excluded whether listings must not have it
 */
public record Clause(Kind kind, Facet facet, String text, boolean excluded) {

    /** What a clause's text is. */
    public enum Kind {
        WORDS,
        PHRASE,
        VALUE
    }

    public Clause {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a clause asks for something");
        }
        if ((facet != null) != (kind == Kind.VALUE)) {
            throw new IllegalArgumentException("values have a facet, nothing else has");
        }
    }

    static Clause words(String text, boolean excluded) {
        return new Clause(Kind.WORDS, null, text, excluded);
    }

    static Clause phrase(String text, boolean excluded) {
        return new Clause(Kind.PHRASE, null, text, excluded);
    }

    static Clause value(Facet facet, String text, boolean excluded) {
        return new Clause(Kind.VALUE, facet, text, excluded);
    }
}
