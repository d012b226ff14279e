package org.listings.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listings.ingest.page.quality.LabelledPages;
import org.listings.ingest.page.quality.PageQuality;
import org.listings.ingest.page.quality.Score;

class SeedsTest {
    private static final Path SEEDS = Path.of(System.getProperty("listings.repository"), "seeds");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_9ed49eb5d1e3c0bc.txt",
                "001_562ef7aa8fac76a3.txt",
                "002_31c22417912324d0.txt",
                "003_6b247ed947f4dd61.txt",
                "004_d3419cf1a0f59aef.txt"
            })
    void aSeedComesOutExactly(String file) throws IOException {
        Score score = new Score();
        new PageQuality()
                .add(
                        score,
                        file,
                        Files.readString(SEEDS.resolve(file)),
                        LabelledPages.labels(SEEDS.resolve("expected.jsonl"), file));
        assertThat(score.misses()).isEmpty();
    }
}
