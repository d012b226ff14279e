package org.listings.enrich.topics.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A topic and the words that tell of it.
 *
 * @param id one of {@link TopicIds#ALL}
 * @param labels its name by language
 * @param threshold score from which on a text is about it
 * @param titleBoost what a weight is multiplied with in a title
 * @param terms phrases that speak for it
 * @param not phrases that look like one of its terms and are something else
 * @param shares other topics with which it knowingly shares phrases
 */
public record Topic(
        String id,
        Map<String, String> labels,
        double threshold,
        double titleBoost,
        List<Term> terms,
        List<Term> not,
        Set<String> shares) {

    public Topic {
        labels = Map.copyOf(labels);
        terms = List.copyOf(terms);
        not = List.copyOf(not);
        shares = Set.copyOf(shares);
    }
}
