package org.listings.enrich.topics;

import java.util.List;

/**
 * A topic that a text is about.
 *
 * @param topic its id
 * @param score sum of the weights of what matched, two decimals
 * @param matched the words of the text that matched, in order, each once
 */
public record TopicTag(String topic, double score, List<String> matched) {

    public TopicTag {
        matched = List.copyOf(matched);
    }
}
