package org.listings.enrich.topics.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * A name whose words are not what the text is about.
 *
 * @param terms how it is written
 * @param keep topics that may match inside it all the same
 * @param inTitle whether it also hides topics in a title
 */
public record Name(List<Term> terms, Set<String> keep, boolean inTitle) {

    public Name {
        terms = List.copyOf(terms);
        keep = Set.copyOf(keep);
    }
}
