package org.listings.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Taller regional sobre trabajo decente            | es
                    Oficina regional sobre trabalho digno            | pt
                    Міжнародна конференція праці                     | uk
                    ورشة عمل حول السلامة والصحة المهنية                | ar
                    Course on labour inspection                      | en\
                    """)
    void readsTheLanguageOfATitle(String title, String language) {
        assertThat(DETECTOR.detect(title, null, null).language()).isEqualTo(language);
    }

    @Test
    void aFrenchNameDoesNotMakeAnEnglishTitleFrench() {
        String title =
                "Training workshop on labour migration and trade unions at the request of the"
                        + " Commission des Syndicats de Travailleurs de l’Océan Indien (CSTOI)";
        assertThat(DETECTOR.detect(title, null, null).language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"''", "12 - 13", "2010-05-12", "—"})
    void saysUndeterminedWhereThereAreNoWords(String title) {
        assertThat(DETECTOR.detect(title, null, null).language())
                .isEqualTo(LanguageReading.UNDETERMINED);
    }
}
