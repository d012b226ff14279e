package org.listings.enrich.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that give a language away: its function words, and the words of the field that titles are
 * made of ({@code words/TAG.txt}).
 */
final class Lexicon {

    private static final float FUNCTION_WORD = 4f;
    private static final float FIELD_WORD = 3.5f;

    private record Bonus(int[] languages, float[] nats) {}

    private final Map<String, Bonus> words;

    private Lexicon(Map<String, Bonus> words) {
        this.words = words;
    }

    static Lexicon bundled(Tongues tongues) {
        Map<String, Map<Integer, Float>> all = new HashMap<>();
        for (String tag : Table.lines("words/index.txt")) {
            int language = tongues.indexOf(tag);
            for (String line : Table.lines("words/" + tag + ".txt")) {
                int colon = line.indexOf(':');
                float nats =
                        switch (line.substring(0, colon)) {
                            case "function" -> FUNCTION_WORD;
                            case "field" -> FIELD_WORD;
                            default -> throw new IllegalStateException(tag + ".txt: " + line);
                        };
                for (String word : List.of(line.substring(colon + 1).strip().split("\\s+", -1))) {
                    all.computeIfAbsent(word, w -> new HashMap<>())
                            .merge(language, nats, Math::max);
                }
            }
        }
        Map<String, Bonus> words = new HashMap<>();
        all.forEach((word, nats) -> words.put(" " + word + " ", bonus(nats)));
        return new Lexicon(words);
    }

    /** Every listed word, between spaces. */
    Set<String> words() {
        return words.keySet();
    }

    /**
     * Adds what a word says. A word of several languages says little between them, whatever its
     * letters look like.
     *
     * @param scores of the languages of one script
     * @param word between spaces
     * @param range which languages those are
     */
    void addTo(float[] scores, String word, Tongues.Range range) {
        Bonus bonus = words.get(word);
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; bonus != null && i < bonus.languages().length; i++) {
            if (range.contains(bonus.languages()[i])) {
                best = Math.max(best, scores[bonus.languages()[i] - range.from()]);
            }
        }
        for (int i = 0; bonus != null && i < bonus.languages().length; i++) {
            if (range.contains(bonus.languages()[i])) {
                int l = bonus.languages()[i] - range.from();
                scores[l] = (best + scores[l]) / 2 + bonus.nats()[i];
            }
        }
    }

    private static Bonus bonus(Map<Integer, Float> nats) {
        int[] languages = nats.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        float[] values = new float[languages.length];
        for (int i = 0; i < languages.length; i++) {
            values[i] = nats.get(languages[i]);
        }
        return new Bonus(languages, values);
    }
}
