package org.listings.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Map;

/** What one word says about every language: 0 for the likeliest, negative nats for the others. */
final class WordScores {

    // no single word, however typical, may outvote a sentence
    private static final float MOST = 10f;
    // a language is not written in another's letters
    private static final float OTHER_SCRIPT = 30f;

    private final Tongues tongues;
    private final Map<UnicodeScript, NgramTable> ngrams;
    private final Lexicon lexicon;

    WordScores(Tongues tongues, Map<UnicodeScript, NgramTable> ngrams, Lexicon lexicon) {
        this.tongues = tongues;
        this.ngrams = ngrams;
        this.lexicon = lexicon;
    }

    /**
     * One number a candidate.
     *
     * @param han the language of Han characters in this text
     */
    float[] of(Word word, Candidates candidates, int han) {
        float[] out = new float[candidates.size()];
        Tongues.Range range = tongues.of(word.script());
        if (range == null || candidates.place(range.from()) == Candidates.NONE) {
            return out;
        }
        int from = candidates.place(range.from());
        int to = from + range.size();
        if (out.length > range.size() || word.script() == UnicodeScript.HAN) {
            Arrays.fill(out, -OTHER_SCRIPT * word.weight());
            Arrays.fill(out, from, to, 0f);
        }
        NgramTable table = ngrams.get(word.script());
        if (word.script() == UnicodeScript.HAN) {
            Arrays.fill(out, from, to, -OTHER_SCRIPT * word.weight());
            if (candidates.place(han) != Candidates.NONE) {
                out[candidates.place(han)] = 0f;
            }
        } else if (table != null) {
            table.addTo(out, from, word.text());
            Lexicon.Bonus bonus = lexicon.of(word.text());
            if (bonus != null) {
                bonus.addTo(out, candidates);
            }
            bound(out, from, to, word.weight());
        }
        return out;
    }

    // 0 for the best, never below the bound, then weighed
    private static void bound(float[] out, int from, int to, float weight) {
        float best = Float.NEGATIVE_INFINITY;
        for (int l = from; l < to; l++) {
            best = Math.max(best, out[l]);
        }
        for (int l = from; l < to; l++) {
            out[l] = Math.max(out[l] - best, -MOST) * weight;
        }
    }
}
