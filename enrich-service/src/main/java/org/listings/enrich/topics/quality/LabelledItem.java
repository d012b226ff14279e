package org.listings.enrich.topics.quality;

import java.util.Set;
import org.listings.enrich.topics.TopicText;

/**
 * An item whose topics are known.
 *
 * @param text what it says
 * @param language BCP 47 tag
 * @param topics what it is about
 * @param optional topics that count neither for nor against
 */
public record LabelledItem(
        TopicText text, String language, Set<String> topics, Set<String> optional) {

    public LabelledItem {
        topics = Set.copyOf(topics);
        optional = Set.copyOf(optional);
    }

    /** Whether the item is for a last look only, by a hash of its title that never changes. */
    boolean forTest() {
        int hash = 17;
        for (char c : String.valueOf(text.title()).toCharArray()) {
            hash = hash * 31 + c;
        }
        return Math.floorMod(hash, 5) < 2;
    }
}
