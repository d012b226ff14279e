package org.listings.enrich.language;

import java.lang.Character.UnicodeScript;

/** Unicode scripts as languages use them: both kana are one. */
final class Scripts {

    private static final UnicodeScript[] QUICK = quick();

    private Scripts() {}

    /** The script of a letter; HIRAGANA stands for both kana. */
    static UnicodeScript of(int letter) {
        return letter < QUICK.length ? QUICK[letter] : folded(UnicodeScript.of(letter));
    }

    static UnicodeScript named(String name) {
        return name.equals("KANA") ? UnicodeScript.HIRAGANA : UnicodeScript.forName(name);
    }

    /** Scripts written without spaces or with a syllable a sign say more in a letter. */
    static float lettersWorth(UnicodeScript script) {
        return switch (script) {
            case HAN -> 3f;
            case HANGUL, HIRAGANA -> 2f;
            default -> 1f;
        };
    }

    private static UnicodeScript folded(UnicodeScript script) {
        return switch (script) {
            case KATAKANA -> UnicodeScript.HIRAGANA;
            case BOPOMOFO -> UnicodeScript.HAN;
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
