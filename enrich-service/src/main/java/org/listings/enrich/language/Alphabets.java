package org.listings.enrich.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which letters a language is written with ({@code letters.tsv}); languages not listed have all.
 */
final class Alphabets {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    private final Map<String, Set<Character>> letters = new HashMap<>();

    static Alphabets bundled() {
        Alphabets alphabets = new Alphabets();
        for (String line : Table.lines("letters.tsv")) {
            String[] cells = line.split("\t", -1);
            Set<Character> own = new HashSet<>();
            for (char letter : cells[1].strip().toCharArray()) {
                own.add(letter);
            }
            if (own.stream().allMatch(letter -> letter < 0x0400 || letter > 0x1E00)) {
                LATIN.chars().forEach(letter -> own.add((char) letter));
            }
            alphabets.letters.put(cells[0], own);
        }
        return alphabets;
    }

    boolean hasLetter(String tag, char letter) {
        Set<Character> own = letters.get(tag);
        return own == null || own.contains(letter);
    }

    /** Every letter of any language. */
    Set<Character> all() {
        Set<Character> all = new HashSet<>();
        letters.values().forEach(all::addAll);
        return all;
    }
}
