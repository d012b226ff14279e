package org.listings.enrich.topics.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listings.enrich.topics.TopicTag;
import org.listings.enrich.topics.TopicTagger;

class VocabularyReaderTest {

    private static final String WAGES =
            """
            id: wages
            labels: {en: Wages}
            terms:
              en:
                1.0: [pay slip]
            """;

    @Test
    void readsAnOperatorsOwnFile() {
        TopicTagger tagger = TopicTagger.of(VocabularyReader.read(Map.of("wages.yaml", WAGES)));
        assertThat(tagger.tag("Pay slips explained", null, "en"))
                .extracting(TopicTag::topic)
                .containsExactly("wages");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [pay slip]  | [of the]        | wages.yaml:5 terms.en.1.0: error: 'of the' holds function words only
                    [pay slip]  | [pay (slip]     | wages.yaml:5 terms.en.1.0: error: 'pay (slip' has a parenthesis without
                    [pay slip]  | [~ pay]         | wages.yaml:5 terms.en.1.0: error: '~ pay' begins or ends with '~'
                    [pay slip]  | ['pa* slip']    | wages.yaml:5 terms.en.1.0: error: 'pa* slip': '*' needs at least three
                    [pay slip]  | ['@months']     | wages.yaml:5 terms.en.1.0: error: '@months' names the unknown word set
                    1.0:        | 9.0:            | wages.yaml:5 terms.en.9.0: error: 9.0 is out of range: use 0.05 to 5.0
                    1.0:        | much:           | wages.yaml:5 terms.en.much: error: 'much' is no number
                    id: wages   | id: wage        | wages.yaml:1 id: error: unknown topic id 'wage'
                    id: wages   | id: skills      | wages.yaml:1 id: error: topic 'skills' belongs in the file skills.yaml
                    labels:     | label:          | wages.yaml:2 label: error: unknown field
                    en:         | xx:             | terms.xx.1.0: error: unknown language 'xx'
                    [pay slip]  | pay slip        | wages.yaml:5 terms.en.1.0: error: expected a list
                    [pay slip]  | [pay            | wages.yaml:6: error: not readable as YAML\
                    """)
    void saysWhatIsWrongInWhichLine(String instead, String of, String message) {
        String broken = WAGES.replace(instead, of);
        assertThatThrownBy(() -> VocabularyReader.read(Map.of("wages.yaml", broken)))
                .isInstanceOf(BadVocabulary.class)
                .hasMessageContaining(message);
    }

    @Test
    void namesEveryErrorAtOnce() {
        String broken = WAGES.replace("[pay slip]", "[of, the, pay]");
        assertThatThrownBy(() -> VocabularyReader.read(Map.of("wages.yaml", broken)))
                .isInstanceOfSatisfying(
                        BadVocabulary.class, bad -> assertThat(bad.findings()).hasSize(2));
    }
}
