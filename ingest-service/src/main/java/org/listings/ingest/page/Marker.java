package org.listings.ingest.page;

/**
 * What a list item begins with.
 *
 * @param ordinal the number, or -1
 * @param length characters of the line's text up to the item's own text
 */
record Marker(Kind kind, int ordinal, int length) {
    enum Kind {
        NONE,
        ORDINAL,
        BULLET,
        DASH,
        /** Markdown's signs before a heading; the ordinal is its level. */
        HEADING
    }

    static final Marker NONE = new Marker(Kind.NONE, -1, 0);
    private static final int MAX_DIGITS = 6;

    // grammar: marker = [ "(" ] digits ( "." | ")" | ".-" | "、" ) space | bullet space | dash space
    static Marker of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        char first = text.charAt(0);
        if (first == '#' && Markdown.level(text) > 0) {
            int level = Markdown.level(text);
            return new Marker(Kind.HEADING, level, skipSpace(text, level));
        }
        if (Chars.isBullet(first)) {
            return spaced(text, 1, Kind.BULLET, first != '*' && first != '»' && first != '→');
        }
        if (Chars.isDash(first)) {
            boolean tight = text.length() > 1 && Character.isLetter(text.charAt(1));
            return spaced(text, 1, Kind.DASH, tight);
        }
        if (first == '>') {
            return spaced(text, 1, Kind.BULLET, false);
        }
        if ((first == '+' || first == 'o') && text.length() > 1 && text.charAt(1) == ' ') {
            return first == '+' ? spaced(text, 1, Kind.BULLET, false) : NONE;
        }
        return first == '(' || Character.isDigit(first) ? ordinal(text) : NONE;
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    boolean isPresent() {
        return kind != Kind.NONE;
    }

    private static Marker ordinal(String text) {
        int at = text.charAt(0) == '(' ? 1 : 0;
        int value = 0;
        int digits = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at)) && digits <= MAX_DIGITS) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
            at++;
            digits++;
        }
        if (digits == 0 || digits > MAX_DIGITS || at >= text.length()) {
            return NONE;
        }
        char close = text.charAt(at);
        boolean bracketed = text.charAt(0) == '(';
        if (bracketed ? close != ')' : ".)、．".indexOf(close) < 0) {
            return NONE;
        }
        at++;
        while (at < text.length() && (text.charAt(at) == ')' || Chars.isDash(text.charAt(at)))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) != ' ' && close != '、') {
            return NONE;
        }
        return new Marker(Kind.ORDINAL, value, skipSpace(text, at));
    }

    private static Marker spaced(String text, int at, Kind kind, boolean tight) {
        if (at < text.length() && text.charAt(at) != ' ' && !tight) {
            return NONE;
        }
        return new Marker(kind, -1, skipSpace(text, at));
    }

    private static int skipSpace(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }
}
