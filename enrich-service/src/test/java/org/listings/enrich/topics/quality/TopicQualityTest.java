package org.listings.enrich.topics.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.listings.enrich.topics.TopicTagger;
import org.listings.enrich.topics.vocabulary.TopicIds;

class TopicQualityTest {

    private static final TopicTagger TAGGER = TopicTagger.bundled();

    @Test
    void reachesItsFloorsOnItemsThatNobodyTunedTo() {
        TopicQuality quality = TopicQuality.of(TAGGER, TopicQuality.test());
        assertThat(quality.micro().f1()).isGreaterThan(0.88);
        assertThat(quality.micro().precision()).isGreaterThan(0.88);
        assertThat(quality.otherThanEnglish().f1()).isGreaterThan(0.85);
    }

    @Test
    void leavesNoTopicBehind() {
        TopicQuality quality = TopicQuality.of(TAGGER, LabelledItems.bundled());
        assertThat(quality.byTopic().keySet()).hasSameElementsAs(TopicIds.ALL);
        quality.byTopic()
                .forEach((topic, figures) -> assertThat(figures.f1()).as(topic).isGreaterThan(0.7));
    }

    @Test
    void itemsNameKnownTopicsOnlyAndCoverEveryTopicInBothHalves() {
        for (List<LabelledItem> half : List.of(TopicQuality.development(), TopicQuality.test())) {
            Set<String> named = new HashSet<>();
            half.forEach(item -> named.addAll(item.topics()));
            assertThat(named).hasSameElementsAs(TopicIds.ALL);
        }
    }

    @Test
    void countsWhatIsRightWrongAndMissedAndPassesOverTheOptional() {
        Figures figures = new Figures(3, 1, 1);
        assertThat(figures.precision()).isEqualTo(0.75);
        assertThat(figures.recall()).isEqualTo(0.75);
        assertThat(figures.f1()).isEqualTo(0.75);
        assertThat(Figures.NONE.f1()).isEqualTo(1);
    }
}
