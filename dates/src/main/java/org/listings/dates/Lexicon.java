package org.listings.dates;

import java.util.Collection;

/** All words of all languages by their folded form, looked up without making a string. */
final class Lexicon {
    /** A longer run of letters is no word of a date. */
    static final int LONGEST = 32;

    private final Word[] slots;
    private final int mask;

    Lexicon(Collection<Word> words) {
        slots = new Word[Integer.highestOneBit(words.size() * 4) * 2];
        mask = slots.length - 1;
        words.forEach(this::put);
    }

    static int hash(int before, char next) {
        return before * 31 + next;
    }

    /** The word that the first {@code length} chars are, or null. */
    Word find(char[] folded, int length, int hash) {
        for (int i = spread(hash); slots[i] != null; i = (i + 1) & mask) {
            if (same(slots[i].text, folded, length)) {
                return slots[i];
            }
        }
        return null;
    }

    private void put(Word word) {
        int hash = 0;
        for (int i = 0; i < word.text.length(); i++) {
            hash = hash(hash, word.text.charAt(i));
        }
        int slot = spread(hash);
        while (slots[slot] != null) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = word;
    }

    private int spread(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }

    private static boolean same(String text, char[] folded, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != folded[i]) {
                return false;
            }
        }
        return true;
    }
}
