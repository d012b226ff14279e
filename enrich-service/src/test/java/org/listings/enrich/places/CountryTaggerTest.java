package org.listings.enrich.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTaggerTest {
    private static final CountryTagger TAGGER = CountryTagger.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Regional Conference in Tbilisi, Georgia                  | GE
                    Hosted at its headquarters in Atlanta, Georgia            | US
                    The Democratic Republic of the Congo and Papua New Guinea | CD PG
                    Members from Guinea-Bissau, Equatorial Guinea and Guinea  | GN GQ GW
                    The turkey farm, a jordan almond and fine china           | ''
                    Join us in the US                                         | US
                    JOIN US TODAY                                             | ''
                    The Palermo Protocol and the Geneva Conventions           | ''
                    Organised by the ILO Country Office for Viet Nam          | ''
                    OSH and the African Union in Latin America                | ''
                    Thai and Burmese fishers                                  | MM TH
                    """)
    void findsTheCountriesOfAnEnglishText(String text, String countries) {
        assertThat(found(text, "en")).isEqualTo(countries);
    }

    private static String found(String text, String language) {
        return String.join(
                " ",
                TAGGER.tag(PlaceText.of(text), language).stream()
                        .map(CountryTag::country)
                        .toList());
    }
}
