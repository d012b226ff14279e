package org.listings.elastic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The live listings, counted. Each map is from a value to the number of listings that have it, most
 * frequent first; a listing with two topics counts for both.
 *
 * @param listings how many there are
 * @param sources how many raw items they were made from
 * @param byProblem by problem code
 * @param byLanguage by BCP 47 tag
 * @param byTopic by topic id
 * @param byCountry by ISO 3166-1 alpha-2 code
 */
public record Counts(
        long listings,
        long sources,
        Map<String, Long> byProblem,
        Map<String, Long> byLanguage,
        Map<String, Long> byTopic,
        Map<String, Long> byCountry) {

    /** Of nothing. */
    public static final Counts NONE = new Counts(0, 0, Map.of(), Map.of(), Map.of(), Map.of());

    public Counts {
        byProblem = inOrder(byProblem);
        byLanguage = inOrder(byLanguage);
        byTopic = inOrder(byTopic);
        byCountry = inOrder(byCountry);
    }

    private static Map<String, Long> inOrder(Map<String, Long> counts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
