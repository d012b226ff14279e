package org.listings.enrich.language.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listings.enrich.language.LanguageDetector;
import org.listings.enrich.language.LanguageReading;
import org.listings.enrich.language.LanguageShare;

/** The floors under which the build breaks. */
class LanguageQualityTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.bundled();

    @ParameterizedTest
    @CsvSource({"ITEM, 0.995", "TITLE, 0.98", "MIXED, 0.80", "NONE, 0.95"})
    void readsEveryKindOfText(Kind kind, double floor) {
        LanguageQuality all = LanguageQuality.all(DETECTOR);
        assertThat(all.byKind().get(kind).accuracy())
                .as(all.wrong().toString())
                .isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"ITEM, 0.99", "TITLE, 0.97", "MIXED, 0.80", "NONE, 0.90"})
    void readsTheTestHalf(Kind kind, double floor) {
        LanguageQuality test = LanguageQuality.test(DETECTOR);
        assertThat(test.byKind().get(kind).accuracy())
                .as(test.wrong().toString())
                .isGreaterThanOrEqualTo(floor);
    }

    @Test
    void namesBothLanguagesOfMixedTextsAndNoSecondOneOfOthers() {
        int named = 0;
        for (LabelledText text : LabelledText.bundled()) {
            LanguageReading reading = DETECTOR.detect(text.title(), text.description(), null);
            Set<String> languages =
                    reading.languages().stream()
                            .map(LanguageShare::language)
                            .collect(Collectors.toSet());
            if (text.kind() != Kind.MIXED) {
                assertThat(languages).as(text.toString()).isEmpty();
            }
            named += languages.equals(new HashSet<>(List.of(text.language(), text.also()))) ? 1 : 0;
        }
        assertThat(named).isGreaterThanOrEqualTo(90);
    }

    @Test
    void hasSixHundredTextsInManyLanguages() {
        LanguageQuality all = LanguageQuality.all(DETECTOR);
        assertThat(all.byKind().values().stream().mapToInt(Score::of).sum())
                .isGreaterThanOrEqualTo(600);
        assertThat(all.byKind().get(Kind.MIXED).of()).isGreaterThanOrEqualTo(100);
        assertThat(all.byLanguage()).hasSizeGreaterThanOrEqualTo(40);
    }
}
