package org.listings.enrich.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listings.enrich.text.Words;

class TablesTest {

    @Test
    void theCountryNamesAreThoseOfThePinnedCldr() throws Exception {
        try (var in = Table.class.getResourceAsStream("country-names.tsv")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(CldrCountryNames.table());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "country-names.tsv, 3",
        "more-names.tsv, 3",
        "adjectives.tsv, 3",
        "more-cities.tsv, 3",
        "cities.tsv, 2"
    })
    void everyRowNamesACountryAndHasPhrases(String table, int columns) {
        for (List<String> row : Table.bundled(table, columns).rows()) {
            assertThat(Tables.CODES).as("%s", row).contains(row.get(0));
            assertThat(Table.phrases(row.get(columns - 1)))
                    .as("%s", row)
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void everyNameLeftOutIsOneThatCldrHas() {
        for (List<String> row : Table.bundled("left-out-names.tsv", 2).rows()) {
            for (String name : Table.phrases(row.get(1))) {
                assertThat(Table.bundled("country-names.tsv", 3).rows())
                        .as("%s in %s", name, row.get(0))
                        .anyMatch(
                                r ->
                                        r.get(1).equals(row.get(0))
                                                && Table.phrases(r.get(2)).contains(name));
            }
        }
    }

    @Test
    void everyDefaultIsOneOfTheCountriesThatShareTheName() {
        MentionFinder finder = new MentionFinder(Lexicon.bundled());
        for (List<String> row : Table.bundled("defaults.tsv", 2).rows()) {
            // In capitals, as names are; languages that keep a name for themselves are tried too.
            String name =
                    row.get(0).substring(0, 1).toUpperCase(Locale.ROOT) + row.get(0).substring(1);
            assertThat(finder.find(Words.of(name), "en"))
                    .as("%s", row)
                    .singleElement()
                    .satisfies(
                            mention -> {
                                assertThat(mention.countries()).hasSizeGreaterThan(1);
                                assertThat(mention.countries())
                                        .contains(row.get(1).replace("!", ""));
                            });
        }
    }
}
