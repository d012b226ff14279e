package org.listings.enrich.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTaggerPropertyTest {
    private static final CountryTagger TAGGER = CountryTagger.bundled();
    private static final List<String> LANGUAGES =
            List.of("en", "fr", "es", "pt", "de", "it", "nl", "ru", "uk", "ar", "zh", "ja", "und");
    private static final List<String> PIECES =
            List.of(
                    "Guinea-Bissau",
                    "Côte d’Ivoire",
                    "São Tomé",
                    "in Spanish",
                    "and",
                    "the",
                    "ILO",
                    "Country Office for",
                    "Geneva",
                    "Convention",
                    "© Photo",
                    "Photo:",
                    "Crédit photo",
                    "U.S.",
                    "US",
                    "EE. UU.",
                    "Jordan",
                    "Mr",
                    "Chad",
                    "Valencia",
                    "Congo",
                    "Türkiye'de",
                    "Украине",
                    "Таджикистан",
                    "في الأردن",
                    "وللهند",
                    "印度尼西亚",
                    "发展中国家",
                    "インド",
                    "한국에서",
                    ",",
                    ".",
                    "(",
                    ")",
                    "\n",
                    "/",
                    "—",
                    "ﬁn",
                    "\ud83d",
                    "\ud83c\uddeb",
                    "\u0301",
                    "\u200b",
                    "ß",
                    "ı",
                    "42",
                    "Réunion d'experts",
                    "Indian",
                    "Ocean",
                    "-",
                    "'");

    @RepeatedTest(300)
    void answersAnyTextAlike(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())))
                    .append(random.nextInt(8) == 0 ? "" : " ");
        }
        String written = Normalizer.normalize(text, Normalizer.Form.NFC);

        List<String> countries = countries(written, language);

        assertThat(countries).isSorted().doesNotHaveDuplicates();
        assertThat(countries).allMatch(Tables.CODES::contains);
        assertThat(countries(written, language)).isEqualTo(countries);
        assertThat(countries(Normalizer.normalize(written, Normalizer.Form.NFD), language))
                .isEqualTo(countries);
        assertThat(countries(written.replace(" ", "\u00a0"), language)).isEqualTo(countries);
        assertThat(countries(written.replace(" ", " \u2009 "), language)).isEqualTo(countries);
        assertThat(countries(written.replace('-', '\u2013'), language)).isEqualTo(countries);
        assertThat(countries(written.replace('-', '\u2011'), language)).isEqualTo(countries);
    }

    @RepeatedTest(50)
    void survivesAnyCharacters(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(400); i >= 0; i--) {
            text.append((char) random.nextInt(0x10000));
        }

        assertThat(countries(text.toString(), null)).allMatch(Tables.CODES::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Congo ",
                "the ",
                "and French ",
                "A.B.",
                "photo: ",
                "وال",
                "ILO Country Office for ",
                "Guinea-",
                ". ",
                "中国",
                "Georgia, ",
                "( ",
                "en français et "
            })
    void readsHostileTextInLinearTime(String piece) {
        String text = piece.repeat(300_000 / piece.length());

        assertTimeout(Duration.ofSeconds(20), () -> countries(text, "en"));
    }

    private static List<String> countries(String text, String language) {
        return TAGGER.tag(PlaceText.of(text), language).stream().map(CountryTag::country).toList();
    }
}
