package org.listings.enrich.language;

import java.util.Comparator;
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

    private record Bonus(int language, float nats) {}

    private final Map<String, List<Bonus>> words;

    private Lexicon(Map<String, List<Bonus>> words) {
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
        Map<String, List<Bonus>> words = new HashMap<>();
        all.forEach((word, nats) -> words.put(" " + word + " ", bonuses(nats)));
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
        List<Bonus> bonuses = words.getOrDefault(word, List.of());
        float best = Float.NEGATIVE_INFINITY;
        for (Bonus bonus : bonuses) {
            if (range.contains(bonus.language())) {
                best = Math.max(best, scores[bonus.language() - range.from()]);
            }
        }
        for (Bonus bonus : bonuses) {
            if (range.contains(bonus.language())) {
                int l = bonus.language() - range.from();
                scores[l] = (best + scores[l]) / 2 + bonus.nats();
            }
        }
    }

    private static List<Bonus> bonuses(Map<Integer, Float> nats) {
        return nats.entrySet().stream()
                .map(each -> new Bonus(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Bonus::language))
                .toList();
    }
}
