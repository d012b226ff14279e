package org.listings.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listings.enrich.language.quality.LabelledText;

/** What holds for every text, whoever wrote it. */
class AnyTextTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.bundled();

    static List<LabelledText> labelled() {
        return LabelledText.bundled();
    }

    @Test
    void randomTextGivesAValidReadingAndTheSameTwice() {
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            String title = random(random);
            String description = random.nextBoolean() ? random(random) : null;
            LanguageReading reading = DETECTOR.detect(title, description, null);
            assertValid(reading);
            assertThat(DETECTOR.detect(title, description, null)).isEqualTo(reading);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "(",
                "\"",
                "“",
                "l'",
                "'",
                " ",
                "1",
                "é",
                "Ж",
                "中",
                "の",
                "한",
                "ا",
                "https://x ",
                "a@",
                "e\u0301",
                "\uD800",
                "\uDC00",
                "x (",
                "АбВ ",
                "Ab1 ",
                "[[",
                "\u200D",
                "www."
            })
    void aMegabyteOfAnythingTakesNoTime(String unit) {
        String hostile = unit.repeat(1_000_000 / unit.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> {
                    for (int i = 0; i < 20; i++) {
                        assertValid(DETECTOR.detect(hostile, hostile, hostile));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void unicodeFormsSpacesAndDashesChangeNothing(LabelledText text) {
        LanguageReading reading = DETECTOR.detect(text.title(), text.description(), null);
        assertThat(read(text, Normalizer.normalize(text.title(), Normalizer.Form.NFD)))
                .isEqualTo(reading);
        assertThat(read(text, text.title().replace(' ', '\u00A0'))).isEqualTo(reading);
        assertThat(read(text, " " + text.title().replace(" ", "  ") + "\u2009")).isEqualTo(reading);
        assertThat(read(text, text.title().replace('-', '–'))).isEqualTo(reading);
        assertThat(read(text, text.title().replace('\'', '’'))).isEqualTo(reading);
    }

    private static LanguageReading read(LabelledText text, String title) {
        return DETECTOR.detect(title, text.description(), null);
    }

    private static void assertValid(LanguageReading reading) {
        assertThat(Locale.forLanguageTag(reading.language()).toLanguageTag())
                .isEqualTo(reading.language());
        assertThat(reading.confidence()).isBetween(0.0, 1.0);
        assertThat(reading.languages().stream().mapToDouble(LanguageShare::share).sum())
                .isLessThanOrEqualTo(1.01);
    }

    private static String random(Random random) {
        int[] starts = {
            ' ', 'A', 0xC0, 0x300, 0x400, 0x600, 0x900, 0x3040, 0x4E00, 0x1F600, 0xD800
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            int c = starts[random.nextInt(starts.length)] + random.nextInt(60);
            if (Character.isSurrogate((char) c) && c < 0x10000) {
                text.append((char) c);
            } else {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }
}
