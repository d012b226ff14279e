package org.listings.enrich.places;

import java.util.List;
import java.util.StringJoiner;
import org.listings.enrich.text.Words;

/**
 * A phrase of a text that may name a country.
 *
 * @param first index of its first word
 * @param last index after its last word
 * @param meanings what it can stand for: one country, or several to decide between
 */
record Mention(Words words, int first, int last, List<Meaning> meanings) {

    String written() {
        return words.written(first, last);
    }

    /** Its folded words with spaces between. */
    String folded() {
        StringJoiner folded = new StringJoiner(" ");
        for (int i = first; i < last; i++) {
            folded.add(words.get(i).form());
        }
        return folded.toString();
    }

    /** Whether the other stands in the same part of the item: one text, not an equal one. */
    @SuppressWarnings("ReferenceEquality")
    boolean isInTextOf(Mention other) {
        return words == other.words;
    }

    boolean is(Meaning.Kind kind) {
        return meanings.stream().anyMatch(m -> m.kind() == kind);
    }

    boolean mayBe(String country) {
        return meanings.stream().anyMatch(m -> m.country().equals(country));
    }

    List<String> countries() {
        return meanings.stream().map(Meaning::country).distinct().toList();
    }
}
