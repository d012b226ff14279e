package org.listings.enrich.topics.matching;

import java.lang.Character.UnicodeScript;

/** Scripts whose words are not set apart by spaces (or, in Korean, carry their particles). */
final class UnspacedScripts {

    private UnspacedScripts() {}

    static boolean contains(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            // The mark that lengthens a Japanese vowel is common to two scripts.
            default -> codePoint == 'ー';
        };
    }
}
