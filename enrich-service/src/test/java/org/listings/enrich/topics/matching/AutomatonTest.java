package org.listings.enrich.topics.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomatonTest {

    private static final Set<String> LANGUAGES = Set.of("en", "fr", "de", "ru", "ar", "zh");
    private static final Map<String, Set<String>> SETS =
            Map.of("portfolio", Set.of("labour", "social", "security"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | child labour                 | Child labourers? No: child labor! | child labor
                    en | trade union                  | The Trade-Unions’ voice           | Trade-Unions
                    en | trafficking in persons       | trafficking of the persons        | trafficking of the persons
                    en | trafficking ~ labour         | trafficking for forced labour     | trafficking for forced labour
                    en | convention ~ 189             | Convention, 2011 (No. 189)        | Convention, 2011 (No. 189
                    en | C189                         | ILO C. 189 and C190               | C. 189
                    en | C189                         | C n° 189                          | C n° 189
                    en | OSH                          | posh OSH and osh                  | OSH
                    en | =jobs                        | Jobs and a job                    | Jobs
                    en | ministry @portfolio          | Ministry of Labour, Social Security and Sports | Ministry of Labour, Social Security
                    en | law + union                  | The law of the union              | law
                    fr | sécurité sociale             | la Sécurité  sociale              | Sécurité sociale
                    fr | travailleur                  | TRAVAILLEURS EMIGRES              | TRAVAILLEURS
                    de | '"*zwangsarbeit*"'           | Zwangsarbeiterinnen               | Zwangsarbeiterinnen
                    ru | охран* труда                 | об охране труда                   | охране труда
                    ar | عمل الأطفال                  | مكافحة عمل الاطفال                | عمل الاطفال
                    zh | 强迫劳动                     | 消除强迫劳动议定书                | 强迫劳动\
                    """)
    void finds(String language, String phrase, String text, String found) {
        assertThat(firstIn(language, phrase, text)).isEqualTo(found);
    }

    @Test
    void findsAPhraseWithItsOptionalGroupAndWithout() {
        assertThat(firstIn("en", "(small|micro) (scale|) firm", "a micro firm")).isNotNull();
        assertThat(firstIn("en", "(small|micro) (scale|) firm", "small-scale firms")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | child labour          | the child, labour and play
                    en | child labour          | a child. Labour market
                    en | trafficking ~ labour  | trafficking in one two three four labour
                    en | trafficking ~ labour  | trafficking, crime and labour
                    en | law + union           | The law. The union.
                    en | OSH                   | osh
                    ru | мой                   | мои\
                    """)
    void findsNothing(String language, String phrase, String text) {
        assertThat(firstIn(language, phrase, text)).isNull();
    }

    private static String firstIn(String language, String phrase, String text) {
        PhraseReader reader = new PhraseReader(LANGUAGES, SETS.keySet());
        Automaton automaton = new Automaton(LANGUAGES, SETS);
        int number = automaton.add(reader.read(language, phrase.replace("\"", "")));
        Text read = Text.of(text);
        return automaton.match(read).stream()
                .filter(match -> match.phrase() == number)
                .map(match -> read.between(match.first(), match.last()))
                .findFirst()
                .orElse(null);
    }
}
