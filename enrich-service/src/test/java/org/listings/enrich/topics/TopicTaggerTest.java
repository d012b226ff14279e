package org.listings.enrich.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicTaggerTest {

    private static final TopicTagger TAGGER = TopicTagger.bundled();

    @Test
    void tagsByTitle() {
        assertThat(TAGGER.tag("Regional workshop on forced labour", null, "en"))
                .extracting(TopicTag::topic)
                .containsExactly("forced-labour");
    }
}
