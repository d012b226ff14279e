package org.listings.enrich.topics.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Pieces of words by their letters: all that a word begins with at some place, in one walk. */
final class LetterTrie {

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(4);
        private int id = -1;
    }

    private final Node root = new Node();

    void put(CharSequence letters, int id) {
        Node node = root;
        for (int i = 0; i < letters.length(); i++) {
            node = node.next.computeIfAbsent(letters.charAt(i), c -> new Node());
        }
        node.id = id;
    }

    /** Adds the ids of all pieces that stand in the word from this place on. */
    void addAllAt(CharSequence word, int from, Set<Integer> found) {
        Node node = root;
        for (int i = from; i < word.length(); i++) {
            node = node.next.get(word.charAt(i));
            if (node == null) {
                return;
            }
            if (node.id >= 0) {
                found.add(node.id);
            }
        }
    }
}
