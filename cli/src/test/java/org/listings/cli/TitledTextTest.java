package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TitledTextTest {
    private static final String SENTENCE = "word ".repeat(50);

    @Test
    void takesAShortLineForATitle() {
        assertThat(TitledText.of("Wages. In Ghana"))
                .isEqualTo(new TitledText("Wages. In Ghana", null));
    }

    @Test
    void partsTitleAndDescriptionAtATab() {
        assertThat(TitledText.of("Wages\tIn Ghana")).isEqualTo(new TitledText("Wages", "In Ghana"));
    }

    @Test
    void takesTheFirstSentenceOfALongLineForItsTitle() {
        assertThat(TitledText.of("Wages in Ghana. " + SENTENCE))
                .isEqualTo(new TitledText("Wages in Ghana.", SENTENCE));
    }

    @Test
    void takesOneLongSentenceForADescription() {
        assertThat(TitledText.of(SENTENCE)).isEqualTo(new TitledText(null, SENTENCE));
    }
}
