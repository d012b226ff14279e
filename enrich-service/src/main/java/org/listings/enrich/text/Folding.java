package org.listings.enrich.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Letters made comparable one by one: lower case, no diacritics on Latin and Greek, one form for
 * the Arabic letters that writers exchange. Cyrillic and kana keep their marks, which tell words
 * apart there.
 */
final class Folding {
    private static final int TABLE = 0x2000;
    private static final String[] FOLDED = new String[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            FOLDED[c] = fold(c);
        }
    }

    private Folding() {}

    /** The folded form of an NFKC character; empty for a mark that means nothing here. */
    static String of(char c) {
        return c < TABLE ? FOLDED[c] : String.valueOf(c);
    }

    private static String fold(char c) {
        char lower = Character.toLowerCase(c);
        return switch (lower) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ı' -> "i";
            case 'ё' -> "е";
            case 'أ', 'إ', 'آ', 'ٱ' -> "ا";
            case 'ى', 'ی' -> "ي";
            case 'ک' -> "ك";
            case 'ة' -> "ه";
            case 'ـ', '\u200b', '\u200c', '\u200d', '\u00ad' -> "";
            default -> withoutMarks(lower);
        };
    }

    private static String withoutMarks(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return "";
        }
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC) {
            return String.valueOf(c);
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return parts.substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
