package org.listings.enrich.topics.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which steps of the vocabulary a word satisfies. Answers are remembered: words recur. */
final class WordIndex {

    private static final int[] NONE = {};
    private static final int MOST_REMEMBERED = 50_000;
    private static final int LONGEST_REMEMBERED = 40;

    private final Map<Step, Integer> ids = new HashMap<>();
    private final Map<String, Map<String, Integer>> stemIds = new HashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, Integer> capitals = new HashMap<>();
    private final LetterTrie prefixes = new LetterTrie();
    private final LetterTrie backwardSuffixes = new LetterTrie();
    private final LetterTrie infixes = new LetterTrie();
    private final Map<String, int[]> remembered = new ConcurrentHashMap<>();
    private final ThreadLocal<Stems> stems;

    WordIndex(Set<String> languages) {
        Set<String> all = new TreeSet<>(languages);
        stems = ThreadLocal.withInitial(() -> new Stems(all));
    }

    int idOf(Step step) {
        return ids.computeIfAbsent(step, this::register);
    }

    private int register(Step step) {
        int id = ids.size();
        switch (step.kind()) {
            case STEM ->
                    stemIds.computeIfAbsent(step.language(), l -> new HashMap<>())
                            .put(step.text(), id);
            case FORM -> forms.put(step.text(), id);
            case CAPITALS -> capitals.put(step.text(), id);
            case PREFIX -> prefixes.put(step.text(), id);
            case SUFFIX -> backwardSuffixes.put(backward(step.text()), id);
            case INFIX -> infixes.put(step.text(), id);
            default -> throw new IllegalArgumentException(step + " is not about a word");
        }
        return id;
    }

    int[] stepsOf(Word word) {
        String key = word.capitals() ? word.form() + "^" : word.form();
        int[] known = remembered.get(key);
        if (known == null) {
            known = find(word);
            if (remembered.size() < MOST_REMEMBERED && key.length() <= LONGEST_REMEMBERED) {
                remembered.put(key, known);
            }
        }
        return known;
    }

    private int[] find(Word word) {
        Set<Integer> found = new TreeSet<>();
        if (word.capitals()) {
            addTo(found, capitals.get(word.form()));
        }
        Stems stem = stems.get();
        stemIds.forEach(
                (language, byStem) -> {
                    if (!Alphabets.writes(language, word.form())) {
                        return;
                    }
                    addTo(found, byStem.get(stem.stem(language, word.form())));
                    addTo(found, byStem.get(stem.stemWithoutAccents(language, word.form())));
                });
        String folded = Normal.fold(word.form());
        addTo(found, forms.get(folded));
        addAffixes(found, folded);
        return found.isEmpty() ? NONE : found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addAffixes(Set<Integer> found, String folded) {
        prefixes.addAllAt(folded, 0, found);
        backwardSuffixes.addAllAt(backward(folded), 0, found);
        for (int begin = 0; begin < folded.length(); begin++) {
            infixes.addAllAt(folded, begin, found);
        }
    }

    private static CharSequence backward(String word) {
        return new StringBuilder(word).reverse();
    }

    private static void addTo(Set<Integer> found, Integer id) {
        if (id != null) {
            found.add(id);
        }
    }
}
