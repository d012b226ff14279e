package org.listings.enrich.language;

/**
 * The likeliest language of each word, when languages change rarely: Viterbi's path through a model
 * in which every change costs the same, so that it takes time in proportion to words times
 * languages.
 */
final class Runs {

    // nats; one foreign word does not make a run, three in a row do
    private static final float CHANGE = 6f;

    private Runs() {}

    /**
     * The language of each word.
     *
     * @param scores weighted scores, [word][language]
     * @param start scores of each language before any word
     */
    static int[] likeliest(float[][] scores, float[] start) {
        int words = scores.length;
        int languages = start.length;
        int[][] from = new int[words][languages];
        float[] now = start.clone();
        for (int w = 0; w < words; w++) {
            int best = indexOfMost(now);
            float changed = now[best] - CHANGE;
            for (int l = 0; l < languages; l++) {
                from[w][l] = l;
                if (now[l] < changed) {
                    now[l] = changed;
                    from[w][l] = best;
                }
                now[l] += scores[w][l];
            }
        }
        int[] path = new int[words];
        int language = indexOfMost(now);
        for (int w = words - 1; w >= 0; w--) {
            path[w] = language;
            language = from[w][language];
        }
        return path;
    }

    static int indexOfMost(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
