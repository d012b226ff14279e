package org.listings.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordValuesTest {

    @Test
    void writesDatesAndTimesAsIsoText() {
        Map<String, Object> values = RecordValues.of(listing());

        assertThat(values)
                .containsEntry("start_date", "2022-05-24")
                .containsEntry("start_time", "16:00")
                .containsEntry("enriched_at", "2026-01-02T03:04:05Z")
                .containsEntry("end_date", null)
                .containsEntry("position", 1);
    }

    @Test
    void writesNestedRecordsWithTheirOwnFieldNames() {
        assertThat(RecordValues.of(listing()).get("problems"))
                .isEqualTo(List.of(Map.of("code", "date-inverted", "detail", "7 - 5 May")));
    }

    static Listing listing() {
        TrustedRecords.trust();
        Instant then = Instant.parse("2026-01-02T03:04:05Z");
        return Listing.newBuilder()
                .setItemId("id")
                .setSourceFile("f.txt")
                .setSourceSha256("00")
                .setPosition(1)
                .setFirstLine(1)
                .setLastLine(2)
                .setTitle("T")
                .setRawText("T")
                .setSplitterVersion("1")
                .setIngestedAt(then)
                .setSources(List.of())
                .setEnricherVersion("1")
                .setGeneration("g1")
                .setEnrichedAt(then)
                .setStartDate(LocalDate.of(2022, 5, 24))
                .setStartTime(LocalTime.of(16, 0))
                .setProblems(List.of(new Problem("date-inverted", "7 - 5 May")))
                .build();
    }
}
