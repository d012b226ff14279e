package org.listings.enrich.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listings.enrich.topics.matching.Match;

/** Which masks lie over which words of a text. */
final class Cover {

    private final Map<Integer, List<Match>> byWord = new HashMap<>();

    Cover(List<Match> masks) {
        for (Match mask : masks) {
            for (int word = mask.first(); word <= mask.last(); word++) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(mask);
            }
        }
    }

    /** The masks that overlap the match. */
    Set<Match> over(Match match) {
        Set<Match> over = new LinkedHashSet<>();
        for (int word = match.first(); word <= match.last() && !byWord.isEmpty(); word++) {
            over.addAll(byWord.getOrDefault(word, List.of()));
        }
        return over;
    }
}
