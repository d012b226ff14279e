package org.listings.enrich.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Says in which language an item's title and description are.
 *
 * <p>Pure: the same three texts give the same reading. Any text gives a reading, in time
 * proportional to its length and bounded by the letters looked at. Safe for use by many threads.
 */
public final class LanguageDetector {

    private static final float PAGE_PRIOR = 1f;
    private static final double FLOOR = 0.3;
    private static final float FEWEST_LETTERS = 3f;
    private static final float TEMPERATURE = 2f;

    private final Tongues tongues;
    private final WordScores wordScores;
    private final Han han;
    private final int capitalising;

    private LanguageDetector(Tongues tongues, WordScores wordScores, Han han) {
        this.tongues = tongues;
        this.wordScores = wordScores;
        this.han = han;
        this.capitalising = tongues.indexOf("de");
    }

    /** The detector with the tables and the model that are on the class path. */
    public static LanguageDetector bundled() {
        Tongues tongues = Tongues.bundled();
        Lexicon lexicon = Lexicon.bundled(tongues);
        return new LanguageDetector(
                tongues,
                new WordScores(tongues, OpenNlpWeights.read(tongues), lexicon),
                Han.bundled());
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
        Candidates candidates = Candidates.of(words, tongues);
        if (candidates.size() == 0) {
            return LanguageReading.undetermined(0, "no words");
        }
        float[][] scores = scores(words, candidates);
        float[] start = priors(pageText, candidates);
        int[] path = Runs.likeliest(scores, start);
        int german = candidates.place(capitalising);
        Shares shares = new Shares(words, fromDescription, path, candidates.size(), german);
        int main = shares.main();
        if (shares.letters() < FEWEST_LETTERS) {
            return LanguageReading.undetermined(0, "hardly a word besides numbers and acronyms");
        }
        String tag = tongues.get(candidates.tongue(main)).tag();
        double confidence = confidence(main, path, scores, start);
        String because = because(tag, words, path, main, shares);
        return confidence < FLOOR
                ? LanguageReading.undetermined(confidence, "unsure: " + because)
                : new LanguageReading(
                        tag,
                        confidence,
                        new Mixture(words, scores, main).shares(candidates, tongues, start),
                        because);
    }

    private float[][] scores(List<Word> words, Candidates candidates) {
        int hanLanguage = tongues.indexOf(han.read(words));
        float[][] scores = new float[words.size()][];
        for (int w = 0; w < scores.length; w++) {
            scores[w] = wordScores.of(words.get(w), candidates, hanLanguage);
        }
        return scores;
    }

    private float[] priors(String pageText, Candidates candidates) {
        float[] start = new float[candidates.size()];
        float[] page = new float[candidates.size()];
        for (float[] word : scores(Words.of(pageText), candidates)) {
            for (int l = 0; l < page.length; l++) {
                page[l] += word[l];
            }
        }
        int spoken = Runs.indexOfMost(page);
        for (int l = 0; l < start.length; l++) {
            start[l] = tongues.get(candidates.tongue(l)).prior();
            start[l] += l == spoken && pageText != null ? PAGE_PRIOR : 0;
        }
        return start;
    }

    // how far the main language leads over all others, among the words that it was given
    private static double confidence(int main, int[] path, float[][] scores, float[] start) {
        float[] sums = start.clone();
        for (int w = 0; w < path.length; w++) {
            for (int l = 0; path[w] == main && l < sums.length; l++) {
                sums[l] += scores[w][l];
            }
        }
        double all = 0;
        for (float sum : sums) {
            all += Math.exp((sum - sums[main]) / TEMPERATURE);
        }
        return Math.round(1000 / all) / 1000.0;
    }

    private static String because(
            String tag, List<Word> words, int[] path, int main, Shares shares) {
        StringBuilder because = new StringBuilder(80);
        because.append(tag)
                .append(" fills ")
                .append(Math.round(shares.of(main) * 100))
                .append(" %:");
        for (int w = 0, named = 0; w < path.length && named < 4; w++) {
            if (path[w] == main && words.get(w).weight() >= 0.5f) {
                because.append(' ').append(words.get(w).bare());
                named++;
            }
        }
        return because.toString();
    }
}
