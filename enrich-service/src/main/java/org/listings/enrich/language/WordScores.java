package org.listings.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
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
    // listed words are most of a text, and what they say never changes
    private final Map<String, float[]> known = new HashMap<>();

    WordScores(Tongues tongues, Map<UnicodeScript, NgramTable> ngrams, Lexicon lexicon) {
        this.tongues = tongues;
        this.ngrams = ngrams;
        this.lexicon = lexicon;
        for (String word : lexicon.words()) {
            UnicodeScript script = Scripts.of(word.codePointAt(1));
            if (ngrams.containsKey(script)) {
                known.put(word, bounded(word, script));
            }
        }
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
        if (out.length > range.size() || word.script() == UnicodeScript.HAN) {
            Arrays.fill(out, -OTHER_SCRIPT * word.weight());
        }
        if (word.script() == UnicodeScript.HAN) {
            out[candidates.place(han)] = 0f;
        } else if (ngrams.containsKey(word.script())) {
            float[] listed = known.get(word.text());
            float[] scores = listed == null ? bounded(word.text(), word.script()) : listed;
            for (int l = 0; l < scores.length; l++) {
                out[from + l] = scores[l] * word.weight();
            }
        } else {
            Arrays.fill(out, from, from + range.size(), 0f);
        }
        return out;
    }

    // of the script's languages: 0 for the best, none below the bound
    private float[] bounded(String word, UnicodeScript script) {
        Tongues.Range range = tongues.of(script);
        float[] scores = new float[range.size()];
        ngrams.get(script).addTo(scores, word);
        lexicon.addTo(scores, word, range);
        float best = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            best = Math.max(best, score);
        }
        for (int l = 0; l < scores.length; l++) {
            scores[l] = Math.max(scores[l] - best, -MOST);
        }
        return scores;
    }
}
