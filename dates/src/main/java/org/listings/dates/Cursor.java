package org.listings.dates;

import java.util.function.Predicate;

/** A place in the tokens of a text, which the grammar's rules move forward. */
final class Cursor {
    /** No rule passes over more filler than this, so that the work per token is bounded. */
    static final int PATIENCE = 6;

    final String text;
    private final Token[] tokens;
    private final int count;
    private final long roles;
    private final Token last;
    int at;

    Cursor(String text, Token[] tokens, int count, long roles, Token last) {
        this.text = text;
        this.tokens = tokens;
        this.count = count;
        this.roles = roles;
        this.last = last;
    }

    int count() {
        return count;
    }

    /** Whether any word of the text has one of these roles: rules that need one ask first. */
    boolean holds(long anyOf) {
        return (roles & anyOf) != 0;
    }

    Token now() {
        return at < count ? tokens[at] : last;
    }

    Token ahead(int steps) {
        int index = at + steps;
        return index < 0 ? last : index < count ? tokens[index] : last;
    }

    Token token(int index) {
        return index >= 0 && index < count ? tokens[index] : last;
    }

    boolean is(Kind kind) {
        return now().kind == kind;
    }

    boolean is(Role role) {
        return now().word.is(role);
    }

    boolean accept(Kind kind) {
        if (now().kind == kind) {
            at++;
            return true;
        }
        return false;
    }

    boolean accept(Role role) {
        if (now().word.is(role)) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes over filler, within patience. */
    void pass(Predicate<Cursor> filler) {
        for (int i = 0; i < PATIENCE && at < count && filler.test(this); i++) {
            at++;
        }
    }

    /** Whether the token so many steps ahead follows its predecessor without space. */
    boolean tight(int steps) {
        Token token = ahead(steps);
        return token.kind != Kind.END && !token.spaced;
    }

    boolean done() {
        return at >= count;
    }

    /** Offset in the text after the last token that was passed. */
    int passedEnd() {
        return at == 0 ? 0 : tokens[Math.min(at, count) - 1].end;
    }
}
