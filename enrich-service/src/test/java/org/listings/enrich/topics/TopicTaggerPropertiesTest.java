package org.listings.enrich.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.listings.enrich.topics.quality.LabelledItem;
import org.listings.enrich.topics.quality.LabelledItems;
import org.listings.enrich.topics.vocabulary.TopicIds;

class TopicTaggerPropertiesTest {

    private static final TopicTagger TAGGER = TopicTagger.bundled();
    private static final List<LabelledItem> ITEMS = LabelledItems.bundled();

    @RepeatedTest(50)
    void answersAnyText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 50; i++) {
            TopicText text = new TopicText(noise(random), noise(random), noise(random));
            List<TopicTag> tags = TAGGER.tag(text, i % 2 == 0 ? "en" : null);
            assertThat(tags).extracting(TopicTag::topic).isSubsetOf(TopicIds.ALL);
            assertThat(new HashSet<>(tags)).hasSameSizeAs(tags);
            assertThat(tags).allMatch(tag -> tag.score() > 0 && !tag.matched().isEmpty());
            assertThat(TAGGER.tag(text, i % 2 == 0 ? "en" : null)).isEqualTo(tags);
        }
    }

    private static String noise(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            if (random.nextBoolean()) {
                String title = ITEMS.get(random.nextInt(ITEMS.size())).text().title();
                int from = random.nextInt(title.length());
                out.append(title, from, from + random.nextInt(title.length() - from + 1));
            } else {
                out.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        }
        return out.toString();
    }

    @Test
    void answersTheSameWhateverTheSpacesDashesAndUnicodeForms() {
        for (LabelledItem item : ITEMS) {
            TopicText text = item.text();
            List<TopicTag> tags = TAGGER.tag(text, item.language());
            for (int way = 0; way < 4; way++) {
                TopicText changed =
                        new TopicText(
                                change(text.title(), way), change(text.description(), way), null);
                assertThat(TAGGER.tag(changed, item.language())).as("%s", changed).isEqualTo(tags);
            }
        }
    }

    private static String change(String text, int way) {
        if (text == null) {
            return null;
        }
        return switch (way) {
            case 0 -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case 1 -> text.replace(" ", " \u00A0").replace("'", "\u2019");
            case 2 -> text.replace('-', '\u2010').replace("e", "e\u200B");
            default -> "\t" + text.replace(" ", "\n") + "\u2003";
        };
    }

    @Test
    void takesLinearTime() {
        String hostile =
                "the ministry of labour, social, security and labour convention (".repeat(5_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TAGGER.tag(hostile, hostile, "en"));
    }
}
