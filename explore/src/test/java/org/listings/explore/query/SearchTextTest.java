package org.listings.explore.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    migrant                          | words(migrant)
                    migrant workers                  | words(migrant workers)
                    "forced labour"                  | phrase(forced labour)
                    “forced labour”                  | phrase(forced labour)
                    « travail forcé »                | phrase(travail forcé)
                    a "b c" d                        | words(a d) phrase(b c)
                    -conference                      | -words(conference)
                    -"annual conference" x           | words(x) -phrase(annual conference)
                    topic:wages                      | topic(wages)
                    Topic:Wages                      | topic(Wages)
                    -country:FR                      | -country(FR)
                    lang:fr file:000* problem:none   | lang(fr) file(000*) problem(none)
                    kind:"Meeting of Experts"        | kind(Meeting of Experts)
                    x topic:wages y                  | words(x y) topic(wages)
                    C189: decent work                | words(C189: decent work)
                    C189:decent                      | words(C189:decent)
                    https://ilo.org                  | words(https://ilo.org)
                    10:30                            | words(10:30)
                    forced-labour                    | words(forced-labour)
                    a - b                            | words(a b)
                    ""                               | ``
                    - & *                            | ``
                    العمل الجبري                     | words(العمل الجبري)
                    强迫劳动                           | words(强迫劳动)
                    """)
    void readsClauses(String text, String clauses) {
        assertThat(
                        SearchText.read(text).clauses().stream()
                                .map(SearchTextTest::shown)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(clauses);
    }

    private static String shown(Clause clause) {
        return (clause.excluded() ? "-" : "")
                + switch (clause.kind()) {
                    case WORDS -> "words";
                    case PHRASE -> "phrase";
                    case VALUE -> clause.facet().word();
                }
                + "("
                + clause.text()
                + ")";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    topik:wages      | There is no topik: to search by. There is topic:, country:
                    topic:           | There is nothing after topic: - write a value
                    topic: wages     | There is nothing after topic: - write a value
                    file:*           | There is nothing after file:
                    "forced labour   | The quotation mark before "forced labour" is never closed
                    kind:"a          | is never closed
                    """)
    void saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> SearchText.read(text))
                .isInstanceOf(BadSearch.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesMoreThanAnybodyTypes() {
        assertThatThrownBy(() -> SearchText.read("x".repeat(1_001))).hasMessageContaining("1000");
        assertThatThrownBy(() -> SearchText.read("-a ".repeat(41))).hasMessageContaining("41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t", "\u00a0"})
    void findsEverythingWhenNothingIsTyped(String text) {
        assertThat(SearchText.read(text)).isEqualTo(SearchText.ALL);
    }

    @Test
    void knowsWhetherSomeListingsFitBetterThanOthers() {
        assertThat(SearchText.read("topic:wages -x").hasWords()).isFalse();
        assertThat(SearchText.read("topic:wages x").hasWords()).isTrue();
    }
}
