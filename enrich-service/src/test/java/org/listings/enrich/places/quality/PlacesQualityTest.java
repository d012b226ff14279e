package org.listings.enrich.places.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.listings.enrich.places.CountryTagger;

class PlacesQualityTest {
    private static final CountryTagger TAGGER = CountryTagger.bundled();

    @Test
    void findsTheCountriesOfTheDevelopmentHalf() {
        assertThat(PlacesQuality.development(TAGGER).micro().f1()).isGreaterThan(0.98);
    }

    @Test
    void findsTheCountriesOfTheTestHalf() {
        PlacesQuality quality = PlacesQuality.test(TAGGER);

        assertThat(quality.micro().f1()).isGreaterThan(0.97);
        assertThat(quality.micro().precision()).isGreaterThan(0.96);
        assertThat(quality.micro().recall()).isGreaterThan(0.98);
    }

    @Test
    void isAsGoodInEveryLanguageWithEnoughItems() {
        Map<String, Score> scores = PlacesQuality.test(TAGGER).byLanguage();

        assertThat(scores).hasSizeGreaterThan(11);
        scores.values().removeIf(score -> score.right() + score.missed() < 10);
        assertThat(scores.values()).allMatch(score -> score.f1() > 0.93);
    }
}
