package org.listings.enrich.places;

import java.util.ArrayList;
import java.util.List;

/** What a word may be without the particles that Arabic and Korean write onto it. */
final class Affixes {
    private static final List<String> ARABIC_PREFIXES =
            List.of("و", "ف", "ب", "ل", "ك", "ال", "وال", "فال", "بال", "كال", "وب", "ول", "وبال");
    private static final List<String> ARABIC_ARTICLE_MERGED = List.of("لل", "ولل");
    private static final List<String> KOREAN_SUFFIXES =
            List.of(
                    "의", "에", "은", "는", "이", "가", "을", "를", "과", "와", "로", "도", "인", "산", "어", "에서",
                    "에는", "으로", "에서의", "에서는", "과의", "와의", "부터", "까지", "인의", "인을", "인은", "인이", "정부",
                    "측", "내");
    private static final int SHORTEST = 2;

    private Affixes() {}

    /** The word itself first, then what is left without particles. */
    static List<String> variants(String word) {
        char first = word.charAt(0);
        if (first >= '\u0620' && first <= '\u064a') {
            return arabic(word);
        }
        if (first >= '\uac00' && first <= '\ud7a3') {
            return korean(word);
        }
        return List.of(word);
    }

    private static List<String> arabic(String word) {
        List<String> variants = new ArrayList<>(4);
        variants.add(word);
        for (String prefix : ARABIC_ARTICLE_MERGED) {
            if (word.startsWith(prefix)) {
                variants.add("ال" + word.substring(prefix.length()));
                variants.add(word.substring(prefix.length()));
            }
        }
        for (String prefix : ARABIC_PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() > SHORTEST) {
                variants.add(word.substring(prefix.length()));
            }
        }
        return variants;
    }

    private static List<String> korean(String word) {
        List<String> variants = new ArrayList<>(3);
        variants.add(word);
        for (String suffix : KOREAN_SUFFIXES) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST) {
                variants.add(word.substring(0, word.length() - suffix.length()));
            }
        }
        return variants;
    }
}
