package org.listings.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What a query means in some languages. A stem of one language may well be a word of another
 * ("mine" in Hungarian, "min"), so a reading is for documents of its languages.
 *
 * @param terms in order, separated by spaces
 * @param languages BCP 47 tags of documents that it is for, or, where {@code isOfOthers}, the tags
 *     of those that it is not for
 */
public record Reading(String terms, List<String> languages, boolean isOfOthers) {

    public Reading {
        languages = List.copyOf(languages);
    }

    static Reading of(String terms, Collection<Analysis> analyses) {
        boolean isOfOthers = analyses.contains(Analysis.OTHER);
        return new Reading(
                terms,
                Arrays.stream(Analysis.values())
                        .filter(analysis -> analyses.contains(analysis) != isOfOthers)
                        .flatMap(analysis -> analysis.languages().stream())
                        .toList(),
                isOfOthers);
    }

    /** Whether it is for documents of every language. */
    public boolean isOfAll() {
        return isOfOthers && languages.isEmpty();
    }
}
