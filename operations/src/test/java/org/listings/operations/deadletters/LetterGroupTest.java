package org.listings.operations.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterGroupTest {

    @Test
    void groupsByStageAndReasonWhatSomethingIsLeftToDoWith() {
        List<LetterGroup> groups =
                LetterGroup.of(
                        List.of(
                                filed(Letters.raw(1, "g1", 5), Standing.OPEN),
                                filed(Letters.raw(2, "g2", 5), Standing.GIVEN_UP),
                                filed(Letters.raw(3, "g1", 6), Standing.DISCARDED),
                                filed(Letters.raw(4, "g1", 7), Standing.SETTLED)));

        assertThat(groups).hasSize(1);
        LetterGroup group = groups.get(0);
        assertThat(group.open()).isEqualTo(1);
        assertThat(group.givenUp()).isEqualTo(1);
        assertThat(group.oldest()).isEqualTo(Letters.NOW.plusSeconds(1));
        assertThat(group.newest()).isEqualTo(Letters.NOW.plusSeconds(2));
        assertThat(group.generations()).containsExactly("g1", "g2");
        assertThat(group.ids()).hasToString("[0-1, 0-2]");
    }

    private static FiledLetter filed(Letter letter, Standing standing) {
        return new FiledLetter(letter, standing, Optional.empty(), Optional.empty());
    }
}
