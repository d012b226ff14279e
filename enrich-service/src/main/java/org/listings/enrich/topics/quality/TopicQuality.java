package org.listings.enrich.topics.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.listings.enrich.topics.TopicTag;
import org.listings.enrich.topics.TopicTagger;

/**
 * How well a tagger does on labelled items.
 *
 * @param items how many items there were
 * @param micro over all tags
 * @param byTopic for each topic given or due
 * @param byLanguage for each language
 */
public record TopicQuality(
        int items, Figures micro, Map<String, Figures> byTopic, Map<String, Figures> byLanguage) {

    /** Tags all items and compares. */
    public static TopicQuality of(TopicTagger tagger, List<LabelledItem> items) {
        Figures micro = Figures.NONE;
        Map<String, Figures> byTopic = new TreeMap<>();
        Map<String, Figures> byLanguage = new TreeMap<>();
        for (LabelledItem item : items) {
            for (Map.Entry<String, Figures> judged : judge(tagger, item).entrySet()) {
                micro = micro.plus(judged.getValue());
                byTopic.merge(judged.getKey(), judged.getValue(), Figures::plus);
                byLanguage.merge(String.valueOf(item.language()), judged.getValue(), Figures::plus);
            }
        }
        return new TopicQuality(items.size(), micro, byTopic, byLanguage);
    }

    /** The items to work with. */
    public static List<LabelledItem> development() {
        return LabelledItems.bundled().stream().filter(item -> !item.forTest()).toList();
    }

    /** The items that are only ever scored. */
    public static List<LabelledItem> test() {
        return LabelledItems.bundled().stream().filter(LabelledItem::forTest).toList();
    }

    /** All languages but English together. */
    public Figures otherThanEnglish() {
        return byLanguage.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("en"))
                .map(Map.Entry::getValue)
                .reduce(Figures.NONE, Figures::plus);
    }

    static Map<String, Figures> judge(TopicTagger tagger, LabelledItem item) {
        Set<String> given = new HashSet<>();
        for (TopicTag tag : tagger.tag(item.text(), item.language())) {
            given.add(tag.topic());
        }
        Map<String, Figures> judged = new TreeMap<>();
        for (String topic : given) {
            if (item.topics().contains(topic)) {
                judged.put(topic, new Figures(1, 0, 0));
            } else if (!item.optional().contains(topic)) {
                judged.put(topic, new Figures(0, 1, 0));
            }
        }
        for (String topic : item.topics()) {
            judged.putIfAbsent(topic, new Figures(0, 0, 1));
        }
        return judged;
    }
}
