package org.listings.dates;

/** Passes over what hangs on a number or name without changing what it means. */
final class Suffix {
    private Suffix() {}

    // grammar: suffix = [ "-" | "'" | ":" | "." ] ending | "(" word ")" ending
    // 24th   3-го   1er   28-án   12:e   2015'te   2015(e)ko
    static void pass(Cursor c) {
        if (!c.tight(0)) {
            return;
        }
        if (c.is(Role.ORDINAL)) {
            c.at++;
        } else if (isMark(c.now()) && c.tight(1) && c.ahead(1).is(Role.ORDINAL)) {
            c.at += 2;
        } else if (c.is(Kind.OPEN)
                && c.ahead(2).is(Kind.CLOSE)
                && c.ahead(3).is(Role.ORDINAL)
                && c.tight(3)) {
            c.at += 4;
        }
    }

    private static boolean isMark(Token token) {
        return switch (token.kind) {
            case DASH, APOSTROPHE, COLON, DOT -> true;
            default -> false;
        };
    }

    // The full stop of "12." or "Sept." belongs to the part; so does that of "2015."
    static void fullStop(Cursor c) {
        if (c.is(Kind.DOT) && c.tight(0)) {
            c.at++;
        }
    }
}
