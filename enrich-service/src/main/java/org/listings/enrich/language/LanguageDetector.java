package org.listings.enrich.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Says in which language an item's title and description are.
 *
 * <p>Pure: the same three texts give the same reading. Any text gives a reading, in time
 * proportional to its length and bounded by the letters looked at. Safe for use by many threads.
 */
public final class LanguageDetector {

    // the least share of an item's letters that makes a second language worth a mention
    private static final double MENTIONED = 0.15;
    // a description says more of an item's language than its title
    private static final float DESCRIPTION = 1.5f;
    private static final float PAGE_PRIOR = 1.0f;
    private static final double FLOOR = 0.6;

    private final Tongues tongues;
    private final WordScores wordScores;

    private LanguageDetector(Tongues tongues, WordScores wordScores) {
        this.tongues = tongues;
        this.wordScores = wordScores;
    }

    /** The detector with the tables and the model that are on the class path. */
    public static LanguageDetector bundled() {
        Tongues tongues = Tongues.bundled();
        return new LanguageDetector(
                tongues,
                new WordScores(tongues, OpenNlpWeights.read(tongues), Lexicon.bundled(tongues)));
    }

    /**
     * Reads an item's language.
     *
     * @param title nullable
     * @param description nullable; counts more than the title
     * @param pageText what the rest of the page says (its title, the item's heading), nullable; a
     *     weak hint that decides only what title and description leave open
     */
    public LanguageReading detect(String title, String description, String pageText) {
        List<Word> words = new ArrayList<>(Words.of(title));
        int fromDescription = words.size();
        words.addAll(Words.of(description));
        float[] start = priors(Words.of(pageText));
        float[][] scores = new float[words.size()][];
        float letters = 0;
        for (int w = 0; w < scores.length; w++) {
            scores[w] = scores(words.get(w));
            letters += words.get(w).weight() * words.get(w).letters();
        }
        if (letters < 1) {
            return LanguageReading.undetermined(0, "no words besides names, numbers and acronyms");
        }
        int[] path = Runs.likeliest(scores, start);
        float[] shares = new float[tongues.size()];
        float all = 0;
        for (int w = 0; w < path.length; w++) {
            Word word = words.get(w);
            float weighed =
                    word.weight()
                            * word.letters()
                            * Scripts.lettersWorth(word.script())
                            * (w >= fromDescription ? DESCRIPTION : 1f);
            shares[path[w]] += weighed;
            all += weighed;
        }
        int main = Runs.indexOfMost(shares);
        return reading(main, confidence(main, path, scores, start), shares, all);
    }

    private LanguageReading reading(int main, double confidence, float[] shares, float all) {
        List<LanguageShare> languages = new ArrayList<>();
        for (int l = 0; l < shares.length; l++) {
            double share = Math.round(shares[l] / all * 1000) / 1000.0;
            if (share >= MENTIONED) {
                languages.add(new LanguageShare(tongues.get(l).tag(), share));
            }
        }
        languages.sort(Comparator.comparingDouble(LanguageShare::share).reversed());
        String because =
                String.format(
                        Locale.ROOT,
                        "%s fills %.2f of the letters",
                        tongues.get(main).tag(),
                        shares[main] / all);
        if (confidence < FLOOR) {
            return LanguageReading.undetermined(confidence, because + ", unsure");
        }
        return new LanguageReading(
                tongues.get(main).tag(),
                confidence,
                languages.size() > 1 ? languages : List.of(),
                because);
    }

    // how far the main language leads over the next, among the words that it was given
    private double confidence(int main, int[] path, float[][] scores, float[] start) {
        float[] sums = start.clone();
        for (int w = 0; w < path.length; w++) {
            for (int l = 0; path[w] == main && l < sums.length; l++) {
                sums[l] += scores[w][l];
            }
        }
        double others = 0;
        for (int l = 0; l < sums.length; l++) {
            others += Math.exp((sums[l] - sums[main]) / 2);
        }
        return Math.round(1000 / others) / 1000.0;
    }

    private float[] priors(List<Word> page) {
        float[] start = new float[tongues.size()];
        for (Word word : page) {
            float[] scores = scores(word);
            for (int l = 0; l < start.length; l++) {
                start[l] += scores[l];
            }
        }
        int spoken = Runs.indexOfMost(start);
        for (int l = 0; l < start.length; l++) {
            start[l] = tongues.get(l).prior() + (l == spoken && !page.isEmpty() ? PAGE_PRIOR : 0);
        }
        return start;
    }

    private float[] scores(Word word) {
        float[] scores = new float[tongues.size()];
        wordScores.score(word, scores);
        for (int l = 0; l < scores.length; l++) {
            scores[l] *= word.weight();
        }
        return scores;
    }
}
