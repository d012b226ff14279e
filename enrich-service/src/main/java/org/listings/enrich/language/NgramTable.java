package org.listings.enrich.language;

import java.util.Map;

/**
 * Weights of character n-grams (one to three letters) for the languages of one script, in an open
 * hash table without objects, as every word asks it once a letter.
 *
 * <p>A row holds the sum of its n-gram's own weights and those of its beginnings ({@code abc},
 * {@code ab}, {@code a}), so that one look-up a position gives what three would.
 */
final class NgramTable {

    private final int languages;
    private final long[] keys;
    private final int[] rows;
    private final float[] weights;

    /**
     * @param languages columns of each row
     * @param own each n-gram's own weights, by language
     */
    NgramTable(int languages, Map<String, float[]> own) {
        this.languages = languages;
        int capacity = Integer.highestOneBit(Math.max(16, own.size() * 2)) << 1;
        this.keys = new long[capacity];
        this.rows = new int[capacity];
        this.weights = new float[own.size() * languages];
        int row = 0;
        for (Map.Entry<String, float[]> entry : own.entrySet()) {
            String gram = entry.getKey();
            int slot = slotOf(key(gram, 0, gram.length()));
            keys[slot] = key(gram, 0, gram.length());
            rows[slot] = row;
            for (int length = gram.length(); length >= 1; length--) {
                float[] part = own.get(gram.substring(0, length));
                for (int l = 0; part != null && l < languages; l++) {
                    weights[row + l] += part[l];
                }
            }
            row += languages;
        }
    }

    /** Adds the weights of a word's n-grams; the word stands between its boundary spaces. */
    void addTo(float[] scores, String word) {
        int length = word.length();
        for (int i = 0; i < length; i++) {
            for (int n = Math.min(3, length - i); n >= 1; n--) {
                int slot = slotOf(key(word, i, i + n));
                if (keys[slot] != 0) {
                    int row = rows[slot];
                    for (int l = 0; l < languages; l++) {
                        scores[l] += weights[row + l];
                    }
                    break;
                }
            }
        }
    }

    private int slotOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(String text, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << 16 | text.charAt(i);
        }
        return key;
    }
}
