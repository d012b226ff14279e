package org.listings.dates;

import java.text.Normalizer;

/**
 * Folds letters so that case, accents, width and Unicode form do not matter: the key under which
 * words are kept.
 */
final class Folding {
    /** No char folds to more than this many. */
    static final int MOST = 18;

    private static final char DROPPED = 0;
    private static final char SEVERAL = 1;
    private static final char[] ONE = new char[0x10000];
    private static final char[][] MANY = new char[0x10000][];
    // Letters that Unicode does not decompose, and spellings that a page may exchange.
    private static final String[] EXTRA = {
        "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ı", "i", "æ", "ae", "œ", "oe", "ð", "d", "þ",
        "th", "ħ", "h", "ς", "σ", "ى", "ي", "ی", "ي", "ک", "ك", "ة", "ه", "ۀ", "ه", "ə", "e"
    };

    static {
        for (int c = 0; c < ONE.length; c++) {
            keep(
                    (char) c,
                    Character.isSurrogate((char) c)
                            ? String.valueOf((char) c)
                            : decomposed((char) c));
        }
        for (int i = 0; i < EXTRA.length; i += 2) {
            keep(EXTRA[i].charAt(0), EXTRA[i + 1]);
            keep(Character.toUpperCase(EXTRA[i].charAt(0)), EXTRA[i + 1]);
        }
        keep('I', "i");
    }

    private Folding() {}

    /**
     * Appends what {@code c} folds to, and returns the new length; nothing for accents and
     * invisible marks.
     */
    static int append(char c, char[] into, int length) {
        char one = ONE[c];
        if (one > SEVERAL) {
            into[length] = one;
            return length + 1;
        }
        if (one == DROPPED) {
            return length;
        }
        char[] many = MANY[c];
        System.arraycopy(many, 0, into, length, many.length);
        return length + many.length;
    }

    static String of(String word) {
        char[] folded = new char[word.length() * MOST];
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            length = append(word.charAt(i), folded, length);
        }
        return new String(folded, 0, length);
    }

    /** Whether a char is an accent or an invisible mark that never changes what is read. */
    static boolean drops(char c) {
        return ONE[c] == DROPPED;
    }

    private static String decomposed(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (!isMark(part)) {
                kept.append(Character.toLowerCase(part));
            }
        }
        return kept.toString();
    }

    private static void keep(char c, String folded) {
        if (folded.isEmpty() || folded.charAt(0) <= SEVERAL) {
            ONE[c] = DROPPED;
        } else if (folded.length() == 1) {
            ONE[c] = folded.charAt(0);
        } else {
            ONE[c] = SEVERAL;
            MANY[c] = folded.toCharArray();
        }
    }

    // Vowel signs of Thai or Devanagari are marks too, but letters to their readers: only these are
    // dropped.
    private static boolean isMark(char c) {
        return (c >= 0x0300 && c <= 0x036F)
                || (c >= 0x0591 && c <= 0x05C7)
                || (c >= 0x064B && c <= 0x065F)
                || c == 0x0670
                || c == 0x0640
                || c == 0x093C
                || c == 0x09BC
                || c == 0x00AD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF;
    }
}
