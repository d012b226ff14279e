package org.listings.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * How much of an item each language fills: letters, weighed by what stands where.
 *
 * <p>An item begins in its own language and quotes names later; a run of words between two runs of
 * one language is a name in it; Latin letters in a text of another script are mostly names.
 */
final class Shares {

    private static final float DESCRIPTION = 1.5f;
    private static final float BEGINS = 2f;
    private static final float EMBEDDED = 0.35f;
    private static final float LATIN_GUEST = 0.4f;

    private static final float NAME = 0.35f;
    // shorter words are small in a name too: "World Day for Safety"
    private static final int LONG_WORD = 4;

    private final List<Word> words;
    private final int[] path;
    private final int capitalising;
    private final float[] shares;
    private float all;
    private float letters;

    /**
     * @param words title, then description
     * @param fromDescription the first word of the description
     * @param path the place of each word's language among the candidates
     * @param capitalising the place of the language that writes every noun with a capital
     */
    Shares(List<Word> words, int fromDescription, int[] path, int candidates, int capitalising) {
        this.capitalising = capitalising;
        this.words = words;
        this.path = path;
        this.shares = new float[candidates];
        addPart(0, fromDescription, 1f);
        addPart(fromDescription, path.length, DESCRIPTION);
    }

    /** The language that fills most. */
    int main() {
        return Runs.indexOfMost(shares);
    }

    /** How many letters say anything, names and quotations counted less. */
    float letters() {
        return letters;
    }

    /** The share of a language, 0 to 1. */
    float of(int language) {
        return all == 0 ? 0 : shares[language] / all;
    }

    private void addPart(int from, int to, float worth) {
        boolean guests = isWithLatinGuests(from, to);
        boolean runningText = hasRunningText(from, to);
        int before = -1;
        for (int i = from; i < to; ) {
            int end = runEnd(i, to);
            int language = path[i];
            boolean embedded = before >= 0 && before == nextLanguage(end, to);
            float weight = worth;
            if (runningText && isName(i, end)) {
                weight *= NAME;
            } else if (before < 0) {
                weight *= BEGINS;
            } else if (embedded) {
                weight *= EMBEDDED;
            }
            for (int w = i; w < end; w++) {
                add(words.get(w), language, weight * (guests ? guestWeight(words.get(w)) : 1f));
            }
            before = language;
            i = end;
        }
    }

    private void add(Word word, int language, float weight) {
        float own = word.weight() * word.letters() * Scripts.lettersWorth(word.script());
        letters += own;
        shares[language] += weight * own;
        all += weight * own;
    }

    private int runEnd(int from, int to) {
        int end = from + 1;
        while (end < to && path[end] == path[from]) {
            end++;
        }
        return end;
    }

    private boolean hasRunningText(int from, int to) {
        for (int w = from; w < to; w++) {
            Word word = words.get(w);
            if (!word.capital() && word.letters() >= LONG_WORD && word.weight() == 1f) {
                return true;
            }
        }
        return false;
    }

    // long words, all of them with capitals
    private boolean isName(int from, int end) {
        boolean capital = false;
        for (int w = from; w < end; w++) {
            Word word = words.get(w);
            if (word.letters() >= LONG_WORD && word.weight() > 0) {
                if (!word.capital() && w > from) {
                    return false;
                }
                capital |= word.capital();
            }
        }
        return capital && path[from] != capitalising;
    }

    private int nextLanguage(int end, int to) {
        return end < to ? path[end] : -1;
    }

    // not where the text begins and ends in Latin letters: there the other script is the guest
    private boolean isWithLatinGuests(int from, int to) {
        boolean other = false;
        for (int w = from; w < to; w++) {
            other |= words.get(w).script() != UnicodeScript.LATIN && words.get(w).weight() > 0;
        }
        return other && !(isLatin(firstWord(from, to)) && isLatin(lastWord(from, to)));
    }

    private static boolean isLatin(Word word) {
        return word != null && word.script() == UnicodeScript.LATIN;
    }

    private Word firstWord(int from, int to) {
        for (int w = from; w < to; w++) {
            if (words.get(w).weight() > 0) {
                return words.get(w);
            }
        }
        return null;
    }

    private Word lastWord(int from, int to) {
        for (int w = to - 1; w >= from; w--) {
            if (words.get(w).weight() > 0) {
                return words.get(w);
            }
        }
        return null;
    }

    private static float guestWeight(Word word) {
        return word.script() == UnicodeScript.LATIN ? LATIN_GUEST : 1f;
    }
}
