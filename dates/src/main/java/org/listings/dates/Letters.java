package org.listings.dates;

/**
 * Which chars belong together: scripts written without spaces, dashes of every kind, numerals of
 * Han script.
 */
final class Letters {
    private static final Kind[] MARKS = new Kind[0x10000];
    private static final String POSITIONAL = "〇一二三四五六七八九";

    static {
        marks(
                Kind.DASH,
                "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\uFE58\uFE63\uFF0D~\uFF5E\u301C\u223C\u02D7\u2500\u30FC\u05BE\u1806\u2192\u2794\u21D2>");
        marks(Kind.SLASH, "/\u2215\u2044\uFF0F\\");
        marks(Kind.DOT, ".\uFF0E\u3002\uFF61\u0701\u2024");
        marks(Kind.COMMA, ",\uFF0C\u3001\u060C\u066B\u30FB\uFF65\u00B7\u055D");
        marks(Kind.COLON, ":\uFF1A\u2236\uFE55\u0589");
        marks(Kind.SEMICOLON, ";\uFF1B\u061B\u037E");
        marks(Kind.AMPERSAND, "&\uFF06");
        marks(Kind.PLUS, "+\uFF0B");
        marks(Kind.APOSTROPHE, "'\u2019\u2018\u02BC\uFF07\u00B4`\u201B\u2032");
        marks(Kind.OPEN, "([{\uFF08\u3014\uFF3B\u3010\u300C");
        marks(Kind.CLOSE, ")]}\uFF09\u3015\uFF3D\u3011\u300D");
        marks(
                Kind.BAR,
                "|\uFF5C\u2022\u2023\u25AA\u25CF\u2027\u00A6\u2217*\u25E6\u2756\u27A4\u25BA");
    }

    private Letters() {}

    /** The kind of mark a char is, or OTHER. */
    static Kind mark(char c) {
        Kind kind = MARKS[c];
        return kind == null ? Kind.OTHER : kind;
    }

    static boolean isMark(char c) {
        return MARKS[c] != null;
    }

    static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || (c > 0x7F && (Character.isSpaceChar(c) || c == 0x85))
                || Character.isWhitespace(c);
    }

    /** Whether words of this char's script stand side by side without spaces. */
    static boolean isUnspaced(char c) {
        return c >= 0x0E00
                && (c <= 0x0EFF
                        || (c >= 0x1000 && c <= 0x109F)
                        || (c >= 0x1100 && c <= 0x11FF)
                        || (c >= 0x1780 && c <= 0x17FF)
                        || (c >= 0x3040 && c <= 0x30FF)
                        || (c >= 0x3400 && c <= 0x9FFF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF));
    }

    static boolean isThai(char c) {
        return c >= 0x0E00 && c <= 0x0E7F;
    }

    static boolean isLetter(char c) {
        return Character.isLetter(c) || (c > 0x7F && (isVowelSign(c) || c == '°'));
    }

    private static boolean isVowelSign(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The value of a Han numeral (十 is 10, 廿 is 20), or -1. */
    static int hanNumeral(char c) {
        if (c < 0x3007 && c != '○') {
            return -1;
        }
        int digit = POSITIONAL.indexOf(c);
        if (digit >= 0) {
            return digit;
        }
        return switch (c) {
            case '零', '○' -> 0;
            case '元' -> -1;
            case '两', '兩' -> 2;
            case '十' -> 10;
            case '廿' -> 20;
            case '卅' -> 30;
            case '百' -> 100;
            case '千' -> 1000;
            default -> -1;
        };
    }

    /** Whether a Han numeral can begin a number: 千 and 百 begin names, 两 counts things. */
    static boolean beginsHanNumber(char c, char next) {
        return switch (c) {
            case '百', '千' -> false;
            case '两', '兩' -> next == '千' || next == '百';
            default -> hanNumeral(c) >= 0;
        };
    }

    private static void marks(Kind kind, String chars) {
        for (int i = 0; i < chars.length(); i++) {
            MARKS[chars.charAt(i)] = kind;
        }
    }
}
