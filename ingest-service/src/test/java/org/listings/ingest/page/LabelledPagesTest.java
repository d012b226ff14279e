package org.listings.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.listings.ingest.page.quality.LabelledPages;
import org.listings.ingest.page.quality.Score;

class LabelledPagesTest {
    private static final Path PAGES =
            Path.of(System.getProperty("listings.repository"), "seeds", "pages");

    @Test
    void everyPageComesOutExactly() throws IOException {
        Score score = LabelledPages.score(PAGES);
        assertThat(score.misses()).isEmpty();
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void pagesHeldOutFromDevelopmentStayAboveTheFloor() throws IOException {
        Score score = LabelledPages.score(PAGES.resolve("held-out"));
        assertThat(score.recall()).as(score.table()).isGreaterThan(0.97);
        assertThat(score.precision()).as(score.table()).isGreaterThan(0.97);
        assertThat(score.exact(Score.Field.TITLE)).as(score.table()).isGreaterThan(0.95);
        assertThat(score.exact(Score.Field.DATES)).as(score.table()).isGreaterThan(0.97);
    }
}
