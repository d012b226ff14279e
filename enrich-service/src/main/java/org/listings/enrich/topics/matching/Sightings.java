package org.listings.enrich.topics.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in each sentence a phrase is seen first and last: enough to tell what stands beside it. */
final class Sightings {

    private record Key(int phrase, int sentence) {}

    private final List<Word> words;
    private final Map<Key, Match> first = new HashMap<>();
    private final Map<Key, Match> last = new HashMap<>();

    Sightings(List<Word> words) {
        this.words = words;
    }

    void add(Match match) {
        Key key = new Key(match.phrase(), sentence(match));
        first.putIfAbsent(key, match);
        last.put(key, match);
    }

    /** Whether the phrase of that number stands in the match's sentence, apart from it. */
    boolean beside(Match match, int phrase) {
        Key key = new Key(phrase, sentence(match));
        return apart(match, first.get(key)) || apart(match, last.get(key));
    }

    private static boolean apart(Match match, Match other) {
        return other != null && !other.overlaps(match);
    }

    private int sentence(Match match) {
        return words.get(match.first()).sentence();
    }
}
