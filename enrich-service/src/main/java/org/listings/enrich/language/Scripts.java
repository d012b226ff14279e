package org.listings.enrich.language;

import java.lang.Character.UnicodeScript;

/**
 * Unicode scripts as languages use them: kana and Han are one, as Japanese mixes them in a word.
 */
final class Scripts {

    private static final UnicodeScript[] QUICK = quick();

    private Scripts() {}

    /** The script of a letter; HAN stands for kana and bopomofo too. */
    static UnicodeScript of(int letter) {
        return letter < QUICK.length ? QUICK[letter] : folded(UnicodeScript.of(letter));
    }

    /** Scripts written without spaces or with a syllable a sign say more in a letter. */
    static float lettersWorth(UnicodeScript script) {
        return switch (script) {
            case HAN -> 3f;
            case HANGUL -> 2f;
            default -> 1f;
        };
    }

    private static UnicodeScript folded(UnicodeScript script) {
        return switch (script) {
            case HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
            default -> script;
        };
    }

    private static UnicodeScript[] quick() {
        UnicodeScript[] scripts = new UnicodeScript[0x0800];
        for (int i = 0; i < scripts.length; i++) {
            scripts[i] = folded(UnicodeScript.of(i));
        }
        return scripts;
    }
}
