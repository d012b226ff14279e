package org.listings.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;

/** The languages that a text's scripts leave open, numbered from 0 in score arrays. */
final class Candidates {

    /** The place of a language that a text's scripts rule out. */
    static final int NONE = -1;

    private final int[] tongues;
    private final int[] places;

    private Candidates(int[] tongues, int all) {
        this.tongues = tongues;
        this.places = new int[all];
        Arrays.fill(places, NONE);
        for (int place = 0; place < tongues.length; place++) {
            places[tongues[place]] = place;
        }
    }

    static Candidates of(List<Word> words, Tongues all) {
        int[] tongues = new int[all.size()];
        int size = 0;
        UnicodeScript last = null;
        boolean[] seen = new boolean[all.size()];
        for (Word word : words) {
            Tongues.Range range = word.script() == last ? null : all.of(word.script());
            last = word.script();
            if (range != null && !seen[range.from()]) {
                for (int tongue = range.from(); tongue < range.to(); tongue++) {
                    seen[tongue] = true;
                    tongues[size++] = tongue;
                }
            }
        }
        return new Candidates(Arrays.copyOf(tongues, size), all.size());
    }

    int size() {
        return tongues.length;
    }

    /** Which language stands at a place. */
    int tongue(int place) {
        return tongues[place];
    }

    /** Where a language stands, or {@link #NONE}. */
    int place(int tongue) {
        return places[tongue];
    }
}
