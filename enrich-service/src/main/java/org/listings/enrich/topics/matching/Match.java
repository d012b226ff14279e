package org.listings.enrich.topics.matching;

/**
 * A phrase found.
 *
 * @param phrase its number in the automaton
 * @param first number of the first word it covers
 * @param last number of the last
 */
public record Match(int phrase, int first, int last) {

    public int length() {
        return last - first + 1;
    }

    public boolean overlaps(Match other) {
        return first <= other.last && other.first <= last;
    }
}
