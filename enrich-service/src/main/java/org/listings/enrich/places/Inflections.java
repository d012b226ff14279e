package org.listings.enrich.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.listings.enrich.text.Word;
import org.listings.enrich.text.Words;

/**
 * The forms of names and adjectives by their endings: {@code inflections.tsv} gives, for a language
 * and kind, what an ending turns into; the longest ending that fits decides, and a word without one
 * stays as it is.
 */
final class Inflections {
    private final Map<String, List<String>> formsByEnding = new HashMap<>();

    static Inflections bundled() {
        Inflections inflections = new Inflections();
        for (List<String> row : Table.bundled("inflections.tsv", 4).rows()) {
            String ending = row.get(2).equals("*") ? "" : folded(row.get(2));
            List<String> forms = new ArrayList<>();
            for (String form : Table.phrases(row.get(3))) {
                forms.add(folded(form.equals("*") ? "" : form));
            }
            inflections.formsByEnding.put(key(row.get(0), row.get(1), ending), List.copyOf(forms));
        }
        return inflections;
    }

    /** Every form of a phrase, each as folded words; several words vary independently. */
    List<List<String>> forms(String language, String kind, Words phrase) {
        List<List<String>> all = List.of(List.of());
        for (Word word : phrase.list()) {
            List<String> forms = forms(language, kind, word.form());
            List<List<String>> longer = new ArrayList<>(all.size() * forms.size());
            for (List<String> before : all) {
                for (String form : forms) {
                    List<String> words = new ArrayList<>(before);
                    words.add(form);
                    longer.add(words);
                }
            }
            all = longer;
        }
        return all;
    }

    private List<String> forms(String language, String kind, String word) {
        for (int cut = Math.min(1, word.length()); cut <= word.length(); cut++) {
            List<String> endings = formsByEnding.get(key(language, kind, word.substring(cut)));
            if (endings != null) {
                String stem = word.substring(0, cut);
                return endings.stream().map(stem::concat).toList();
            }
        }
        return List.of(word);
    }

    private static String folded(String ending) {
        Words words = Words.of(ending);
        return words.size() == 0 ? "" : words.get(0).form();
    }

    private static String key(String language, String kind, String ending) {
        return language + ' ' + kind + ' ' + ending;
    }
}
