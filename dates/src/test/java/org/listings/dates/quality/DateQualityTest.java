package org.listings.dates.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.listings.dates.DateReader;

/** The floors under which the build breaks. */
final class DateQualityTest {
    private static final Set<String> MAIN_LANGUAGES =
            Set.of("en", "fr", "es", "pt", "de", "it", "ru", "ar", "zh");

    private final DateQuality quality = DateQuality.bundled();
    private final DateReader reader = DateReader.bundled();

    @Test
    void hasLinesInMoreThanThirtyLanguages() {
        assertThat(quality.lines(DateQuality.Half.BOTH)).hasSizeGreaterThan(600);
        assertThat(scores(DateQuality.Half.BOTH)).hasSizeGreaterThan(30);
    }

    @Test
    void readsTheMainLanguagesAlmostPerfectly() {
        assertThat(scores(DateQuality.Half.BOTH))
                .filteredOn(score -> MAIN_LANGUAGES.contains(score.language()))
                .hasSize(MAIN_LANGUAGES.size())
                .allSatisfy(
                        score ->
                                assertThat(score.accuracy())
                                        .as(score.toString())
                                        .isGreaterThanOrEqualTo(0.98));
    }

    @Test
    void readsBothHalvesAlikeAndAlmostPerfectly() {
        assertThat(all(DateQuality.Half.TEST).accuracy()).isGreaterThanOrEqualTo(0.98);
        assertThat(all(DateQuality.Half.DEVELOPMENT).accuracy()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void gettingADateWrongIsRarerThanGettingNone() {
        assertThat(all(DateQuality.Half.BOTH).wrongDates()).isLessThanOrEqualTo(2);
    }

    private DateScore all(DateQuality.Half half) {
        List<DateScore> scores = scores(half);
        return scores.get(scores.size() - 1);
    }

    private List<DateScore> scores(DateQuality.Half half) {
        return quality.scores(half, line -> reader.read(line.text(), line.context()));
    }
}
