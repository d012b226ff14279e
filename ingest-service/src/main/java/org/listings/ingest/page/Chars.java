package org.listings.ingest.page;

/** Kinds of characters that layout is made of. */
final class Chars {
    private static final String BULLETS = "•◦▪▫■□●○‣⁃·∙*►▶▸▹➢➤✓✔❖◆◇★☆→⇒»›¤";
    private static final String TERMINALS = ".!?…。！？؟।:;؛";
    private static final String CLOSERS = "\"'”’»)]}」』";

    private static final int LONGEST_LINK = 14;

    private Chars() {}

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /**
     * Characters that a person does not see: soft hyphen, zero width, direction marks, controls.
     */
    static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0xFEFF
                || c == 0x200B
                || c == 0x2060
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B);
    }

    static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212;
    }

    static boolean isQuote(int c) {
        return c == '"'
                || c == '\''
                || c == '`'
                || c == '´'
                || (c >= 0x2018 && c <= 0x201F)
                || c == '«'
                || c == '»'
                || c == '‹'
                || c == '›';
    }

    static boolean isBullet(int c) {
        return BULLETS.indexOf(c) >= 0;
    }

    /** Whether the text ends like a sentence, closing quotes and brackets aside. */
    static boolean endsSentence(String text) {
        int at = text.length() - 1;
        int open = text.lastIndexOf('(');
        if (at >= 0 && text.charAt(at) == ')' && open > 1 && at - open <= LONGEST_LINK) {
            return endsSentence(text.substring(0, open).stripTrailing()); // "... (Read more)"
        }
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && TERMINALS.indexOf(text.charAt(at)) >= 0;
    }

    static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Columns that a text takes: a wide (CJK) character counts two. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += isWide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    static boolean isWide(char c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFF60);
    }
}
