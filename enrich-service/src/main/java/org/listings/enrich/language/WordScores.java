package org.listings.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Map;

/** What one word says about every language: 0 for the likeliest, negative for the others. */
final class WordScores {

    /** No single word, however typical, may outvote a sentence: nats between best and worst. */
    static final float MOST = 6f;

    // OpenNLP's weights were learnt over whole texts; a word's sum times this behaves like nats
    private static final float MODEL_SCALE = Float.parseFloat(System.getProperty("x.scale", "10"));

    private final Tongues tongues;
    private final Map<UnicodeScript, NgramTable> ngrams;
    private final Lexicon lexicon;

    WordScores(Tongues tongues, Map<UnicodeScript, NgramTable> ngrams, Lexicon lexicon) {
        this.tongues = tongues;
        this.ngrams = ngrams;
        this.lexicon = lexicon;
    }

    /** Fills {@code out}, one number a language. */
    void score(Word word, float[] out) {
        Arrays.fill(out, -MOST);
        Tongues.Range range = tongues.of(word.script());
        if (range == null) {
            Arrays.fill(out, 0f);
            return;
        }
        NgramTable table = ngrams.get(word.script());
        if (table == null) {
            Arrays.fill(out, range.from(), range.to(), 0f);
            return;
        }
        float[] scores = table.newScores();
        table.addTo(scores, word.text());
        for (int l = 0; l < scores.length; l++) {
            scores[l] *= MODEL_SCALE;
        }
        Lexicon.Bonus bonus = lexicon.of(word.text());
        if (bonus != null) {
            for (int i = 0; i < bonus.languages().length; i++) {
                int l = bonus.languages()[i] - range.from();
                if (l >= 0 && l < scores.length) {
                    scores[l] += bonus.nats()[i];
                }
            }
        }
        float best = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            best = Math.max(best, score);
        }
        for (int l = 0; l < scores.length; l++) {
            out[range.from() + l] = Math.max(scores[l] - best, -MOST);
        }
    }
}
