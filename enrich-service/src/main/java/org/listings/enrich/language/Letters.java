package org.listings.enrich.language;

/** What a character is in a word. */
final class Letters {

    /** An acronym is rarely longer: {@code ACTRAV}, {@code ACTEMP}. */
    static final int LONGEST_ACRONYM = 6;

    private Letters() {}

    static int lower(int c) {
        return c == 'İ' ? 'i' : Character.toLowerCase(c);
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`' || c == '´';
    }

    // Indic vowels are marks; the marks of other scripts are accents that fonts and authors leave
    // out
    static boolean isVowelSign(int c) {
        return c >= 0x0900 && c < 0x1100 && Character.getType(c) != Character.FORMAT;
    }

    static boolean isInsideWord(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isInsideAddress(char c) {
        return c < 0x0250
                ? !Letters.isSpace(c)
                : Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    // all in capitals, and more than a few acronyms
    static boolean isShouted(String text) {
        int upper = 0;
        int lower = 0;
        int words = 0;
        int longest = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
            letters = Character.isLetter(c) ? letters + 1 : 0;
            words += letters == 1 ? 1 : 0;
            longest = Math.max(longest, letters);
        }
        return upper > lower && (longest > LONGEST_ACRONYM || words > 3);
    }
}
