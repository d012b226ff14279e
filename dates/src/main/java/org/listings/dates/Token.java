package org.listings.dates;

/** A number, word or mark of the text, with its place in it. */
final class Token {
    final Kind kind;
    final int start;
    final int end;

    /** Whether white space stands before it. */
    final boolean spaced;

    /** A number's value, at most nine digits of it. */
    final int value;

    /** How many digits a number has. */
    final int digits;

    /** What the tables know of a word. */
    final Word word;

    /** Whether a word begins with a capital letter, or its script has none. */
    final boolean capital;

    private Token(
            Kind kind,
            int start,
            int end,
            boolean spaced,
            int value,
            int digits,
            Word word,
            boolean capital) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.spaced = spaced;
        this.value = value;
        this.digits = digits;
        this.word = word;
        this.capital = capital;
    }

    static Token mark(Kind kind, int start, int end, boolean spaced) {
        return new Token(kind, start, end, spaced, 0, 0, Word.UNKNOWN, false);
    }

    static Token number(int start, int end, boolean spaced, int value, int digits) {
        return new Token(Kind.NUMBER, start, end, spaced, value, digits, Word.UNKNOWN, false);
    }

    static Token word(int start, int end, boolean spaced, Word word, boolean capital) {
        return new Token(Kind.WORD, start, end, spaced, 0, 0, word, capital);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(Role role) {
        return word.is(role);
    }
}
