package org.listings.enrich.topics.matching;

import java.lang.Character.UnicodeScript;
import java.util.Map;

/** Which script a language is written in, so that a word is stemmed in the likely ones only. */
final class Alphabets {

    private static final Map<String, UnicodeScript> OTHER_THAN_LATIN =
            Map.of(
                    "ru", UnicodeScript.CYRILLIC,
                    "uk", UnicodeScript.CYRILLIC,
                    "ar", UnicodeScript.ARABIC);

    private Alphabets() {}

    /** Whether the language may write this word; digits and unspaced scripts go with all. */
    static boolean writes(String language, String form) {
        UnicodeScript script = UnicodeScript.of(form.codePointAt(0));
        return switch (script) {
            case LATIN, CYRILLIC, ARABIC ->
                    script == OTHER_THAN_LATIN.getOrDefault(language, UnicodeScript.LATIN);
            default -> true;
        };
    }
}
