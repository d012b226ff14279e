package org.listings.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Han characters are written in: Japanese beside kana, Japanese or traditional Chinese where
 * characters say so ({@code han.tsv}), else Chinese.
 */
final class Han {

    // a Chinese text that quotes a Japanese name has fewer kana than one in this many characters
    private static final int KANA_IN = 12;

    private final Set<Character> traditional;
    private final Set<Character> simplified;
    private final Set<Character> japanese;

    private Han(Map<String, Set<Character>> own) {
        this.traditional = own.get("traditional");
        this.simplified = own.get("simplified");
        this.japanese = own.get("japanese");
    }

    static Han bundled() {
        Map<String, Set<Character>> sets = new HashMap<>();
        for (String line : Table.lines("han.tsv")) {
            String[] cells = line.split("\t", -1);
            Set<Character> characters = new HashSet<>();
            for (char c : cells[1].toCharArray()) {
                characters.add(c);
            }
            sets.put(cells[0], characters);
        }
        // a character that two lists share decides nothing between them
        Map<String, Set<Character>> own = new HashMap<>();
        sets.forEach(
                (name, characters) -> {
                    Set<Character> rest = new HashSet<>(characters);
                    sets.forEach(
                            (other, more) -> rest.removeAll(other.equals(name) ? Set.of() : more));
                    own.put(name, rest);
                });
        return new Han(own);
    }

    /** The tag of a text's Han characters. */
    String read(List<Word> words) {
        int han = 0;
        int kana = 0;
        int[] only = new int[3];
        for (Word word : words) {
            for (int i = 0; word.script() == UnicodeScript.HAN && i < word.text().length(); i++) {
                char c = word.text().charAt(i);
                if (isKana(c)) {
                    kana++;
                } else {
                    han++;
                    only[0] += traditional.contains(c) ? 1 : 0;
                    only[1] += simplified.contains(c) ? 1 : 0;
                    only[2] += japanese.contains(c) ? 1 : 0;
                }
            }
        }
        if ((kana > 0 && kana * KANA_IN >= han) || (only[2] > only[1] && only[2] >= only[0])) {
            return "ja";
        }
        return only[0] > only[1] ? "zh-Hant" : "zh";
    }

    // the long-vowel mark is of both kana and so of no one script
    private static boolean isKana(char c) {
        return (c >= 0x3041 && c <= 0x30FF) || (c >= 0xFF66 && c <= 0xFF9F);
    }
}
