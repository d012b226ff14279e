package org.listings.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.listings.schemas.Listing;
import org.listings.schemas.Source;
import org.listings.schemas.TrustedRecords;

class SourceMergeTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    static {
        TrustedRecords.trust();
    }

    @Test
    void takesTheFullestTextAndListsEverySource() {
        Listing merged =
                SourceMerge.merge(reading("b", 1, "short"), reading("a", 4, "much longer text"));

        assertThat(merged.getDescription()).isEqualTo("much longer text");
        assertThat(merged.getSources()).extracting(Source::getSha256).containsExactly("a", "b");
    }

    @Test
    void staysTheSameWhenASourceComesTwice() {
        Listing once = SourceMerge.merge(reading("a", 1, "x"), reading("b", 1, "y"));

        assertThat(SourceMerge.merge(once, reading("b", 1, "y"))).isEqualTo(once);
    }

    @RepeatedTest(20)
    void endsInTheSameListingWhateverTheOrder(RepetitionInfo run) {
        List<Listing> readings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            readings.add(reading("file" + i % 3, i, "text ".repeat(i % 4)));
        }
        Listing inOrder = readings.stream().reduce(SourceMerge::merge).orElseThrow();

        Collections.shuffle(readings, new Random(run.getCurrentRepetition()));

        assertThat(readings.stream().reduce(SourceMerge::merge).orElseThrow()).isEqualTo(inOrder);
    }

    private static Listing reading(String sha256, int position, String description) {
        Instant ingested = NOW.plusSeconds(position);
        return Listing.newBuilder()
                .setItemId("id")
                .setSourceFile(sha256 + ".txt")
                .setSourceSha256(sha256)
                .setPosition(position)
                .setFirstLine(1)
                .setLastLine(2)
                .setTitle("Title")
                .setDescription(description)
                .setRawText(description)
                .setSplitterVersion("1")
                .setIngestedAt(ingested)
                .setSources(List.of(new Source(sha256 + ".txt", sha256, position, 1, 2, ingested)))
                .setEnricherVersion("1")
                .setGeneration("g1")
                .setEnrichedAt(NOW)
                .build();
    }
}
