package org.listings.enrich.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which languages a mixed item is written in. Names and quotations, which say little of the
 * language around them, count whole here: they are what is foreign in it.
 */
final class Mixture {

    // the least share of an item's letters that makes a second language worth a mention
    private static final float MENTIONED = 0.15f;
    // nats by which its words must be more of that language than of the main one: two words at
    // least; no text of one language among those labelled comes near (docs/quality.md)
    private static final float EVIDENT = 16f;

    private final List<Word> words;
    private final float[][] whole;
    private final int main;

    /**
     * @param scores weighted scores, [word][language]
     * @param main the item's language
     */
    Mixture(List<Word> words, float[][] scores, int main) {
        this.words = words;
        this.main = main;
        this.whole = new float[scores.length][];
        for (int w = 0; w < scores.length; w++) {
            whole[w] = whole(scores[w], words.get(w).weight());
        }
    }

    /**
     * The languages and how much of the item each fills, largest first; empty where one fills it.
     */
    List<LanguageShare> shares(Candidates candidates, Tongues tongues, float[] start) {
        if (!mayBeMixed(start.length)) {
            return List.of();
        }
        int[] path = Runs.likeliest(whole, start);
        float[] letters = new float[start.length];
        float[] evidence = new float[start.length];
        float all = 0;
        for (int w = 0; w < path.length; w++) {
            float own = letters(words.get(w));
            letters[path[w]] += own;
            all += own;
            evidence[path[w]] += whole[w][path[w]] - whole[w][main];
        }
        List<LanguageShare> languages = new ArrayList<>();
        for (int l = 0; l < letters.length; l++) {
            boolean another = letters[l] >= MENTIONED * all && evidence[l] >= EVIDENT;
            if (l == main || another) {
                languages.add(
                        new LanguageShare(
                                tongues.get(candidates.tongue(l)).tag(),
                                Math.round(letters[l] / all * 1000) / 1000.0));
            }
        }
        languages.sort(Comparator.comparingDouble(LanguageShare::share).reversed());
        return languages.size() > 1 ? languages : List.of();
    }

    // most items are of one language, and the words of none other can add up to the evidence
    private boolean mayBeMixed(int languages) {
        float[] gains = new float[languages];
        for (float[] scores : whole) {
            for (int l = 0; l < languages; l++) {
                gains[l] += Math.max(0f, scores[l] - scores[main]);
            }
        }
        return gains[Runs.indexOfMost(gains)] >= EVIDENT;
    }

    private static float letters(Word word) {
        return word.weight() == 0 ? 0 : word.letters() * Scripts.lettersWorth(word.script());
    }

    private static float[] whole(float[] weighted, float weight) {
        if (weight == 0f || weight == 1f) {
            return weighted;
        }
        float[] whole = new float[weighted.length];
        for (int l = 0; l < whole.length; l++) {
            whole[l] = weighted[l] / weight;
        }
        return whole;
    }
}
