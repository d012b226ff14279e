package org.listings.dates;

/** Reads a small number in digits or words. */
final class SpelledNumber {
    private SpelledNumber() {}

    // grammar: spelled = number | tens [ "-" | and ] units | word
    // 28   twenty-eighth   treinta y uno
    static int read(Cursor c) {
        Token token = c.now();
        c.at++;
        if (token.is(Kind.NUMBER)) {
            return token.value;
        }
        int value = token.word.number();
        if (value % 10 == 0 && value > 0) {
            int skip = c.is(Kind.DASH) || c.is(Role.AND) ? 1 : 0;
            Word unit = c.ahead(skip).word;
            if (unit.is(Role.NUMBER) && unit.number() < 10) {
                c.at += skip + 1;
                return value + unit.number();
            }
        }
        return value;
    }
}
