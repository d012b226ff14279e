package org.listings.enrich.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases of folded words and what each stands for, read word by word so that finding the longest
 * takes no more steps than it has words.
 */
public final class PhraseTrie<T> {
    private final Node<T> root = new Node<>();

    /** Adds a phrase; the same phrase may stand for several things. */
    public void add(List<String> words, T value) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    public Node<T> root() {
        return root;
    }

    /**
     * A place inside the trie: the phrases that go on from here, and what the phrase up to here
     * stands for.
     */
    public static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private final List<T> values = new ArrayList<>(1);

        /** The node after one more word, or null. */
        public Node<T> after(String word) {
            return next.get(word);
        }

        public List<T> values() {
            return values;
        }
    }
}
