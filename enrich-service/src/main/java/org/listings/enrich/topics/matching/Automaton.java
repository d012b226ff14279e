package org.listings.enrich.topics.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All phrases in one trie over stems, walked from every word of a text. Time grows with the text's
 * length only: a walk is as long as the longest phrase.
 */
public final class Automaton {

    private static final int WIDEST_GAP = 3;
    private static final int LONGEST_RUN = 16;

    private final WordIndex index;
    private final Map<String, Set<String>> sets;
    private final Node root = new Node();
    private final List<List<Integer>> contexts = new ArrayList<>();

    /** A state: where each step leads, and which phrases end here. */
    private static final class Node {
        private final Map<Integer, Node> next = new HashMap<>();
        private final Map<String, Node> afterRun = new HashMap<>();
        private Node afterGap;
        private final List<Integer> phrases = new ArrayList<>();
    }

    /**
     * @param languages of the phrases to come
     * @param sets words, in lower case, by name of the set
     */
    public Automaton(Set<String> languages, Map<String, Set<String>> sets) {
        this.index = new WordIndex(languages);
        this.sets = Map.copyOf(sets);
    }

    /** Adds a phrase and gives its number; numbers need not follow each other. */
    public int add(Phrase phrase) {
        List<Integer> needed = new ArrayList<>();
        for (List<List<Step>> condition : phrase.context()) {
            needed.add(number(List.of()));
            insert(condition, needed.get(needed.size() - 1));
        }
        int number = number(needed);
        insert(phrase.variants(), number);
        return number;
    }

    private int number(List<Integer> needed) {
        contexts.add(needed);
        return contexts.size() - 1;
    }

    private void insert(List<List<Step>> variants, int number) {
        for (List<Step> variant : variants) {
            Node node = root;
            for (Step step : variant) {
                node = follow(node, step);
            }
            node.phrases.add(number);
        }
    }

    private Node follow(Node node, Step step) {
        return switch (step.kind()) {
            case GAP -> {
                node.afterGap = node.afterGap == null ? new Node() : node.afterGap;
                yield node.afterGap;
            }
            case RUN -> node.afterRun.computeIfAbsent(step.text(), set -> new Node());
            default -> node.next.computeIfAbsent(index.idOf(step), id -> new Node());
        };
    }

    /** Every phrase found in the text whose context is there too, in order of first word. */
    public List<Match> match(Text text) {
        List<Word> words = text.words();
        int[][] steps = new int[words.size()][];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = index.stepsOf(words.get(i));
        }
        Walk walk = new Walk(words, steps);
        for (int i = 0; i < steps.length; i++) {
            walk.from(i);
        }
        return inContext(walk.found, words);
    }

    private List<Match> inContext(Set<Match> found, List<Word> words) {
        Sightings sightings = new Sightings(words);
        found.forEach(sightings::add);
        List<Match> kept = new ArrayList<>();
        for (Match match : found) {
            if (contexts.get(match.phrase()).stream()
                    .allMatch(needed -> sightings.beside(match, needed))) {
                kept.add(match);
            }
        }
        return kept;
    }

    /** One pass over one text. */
    private final class Walk {
        private final List<Word> words;
        private final int[][] steps;
        private final Set<Match> found = new LinkedHashSet<>();
        private int begin;

        Walk(List<Word> words, int[][] steps) {
            this.words = words;
            this.steps = steps;
        }

        void from(int word) {
            begin = word;
            for (int step : steps[word]) {
                enter(root.next.get(step), word);
            }
            run(root, word);
        }

        // The node was reached by the word at this place.
        private void enter(Node node, int at) {
            if (node == null) {
                return;
            }
            for (int phrase : node.phrases) {
                found.add(new Match(phrase, begin, at));
            }
            if (at + 1 >= words.size()) {
                return;
            }
            if (words.get(at + 1).gap().joinsPhrase()) {
                for (int step : steps[at + 1]) {
                    enter(node.next.get(step), at + 1);
                }
                run(node, at + 1);
            }
            if (node.afterGap != null) {
                skip(node.afterGap, at + 1);
            }
        }

        private void skip(Node node, int from) {
            for (int at = from; at <= from + WIDEST_GAP && at < words.size(); at++) {
                if (words.get(at).gap().compareTo(Word.Gap.COMMA) >= 0) {
                    return;
                }
                for (int step : steps[at]) {
                    enter(node.next.get(step), at);
                }
            }
        }

        private void run(Node node, int from) {
            node.afterRun.forEach(
                    (name, after) -> {
                        int last = endOfRun(sets.get(name), from);
                        if (last >= from) {
                            enter(after, last);
                        }
                    });
        }

        private int endOfRun(Set<String> set, int from) {
            int at = from;
            while (at < words.size()
                    && at < from + LONGEST_RUN
                    && set.contains(words.get(at).form())
                    && (at == from || joinsRun(words.get(at).gap()))) {
                at++;
            }
            return at - 1;
        }

        private boolean joinsRun(Word.Gap gap) {
            return gap.compareTo(Word.Gap.LINK) <= 0 || gap == Word.Gap.COMMA;
        }
    }
}
