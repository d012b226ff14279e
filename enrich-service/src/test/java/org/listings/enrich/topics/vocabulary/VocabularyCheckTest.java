package org.listings.enrich.topics.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyCheckTest {

    @Test
    void findsNothingInTheBundledVocabulary() {
        assertThat(VocabularyCheck.of(BundledVocabulary.read())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    [pay, wage, wages]      ; []         ; 'wages' says nothing that 'wage' in line 5
                    [pay, wage]             ; [holiday]  ; 'holiday' under 'not' hides no phrase
                    [pay, wage]             ; [wages]    ; 'wage' can never match
                    [pay, (pay|wage) slip]  ; [pay desk] ; the topic has no file\
                    """)
    void warnsOfWhatIsHardlyMeant(String terms, String not, String warning) {
        String file =
                "id: wages\nlabels: {en: Wages}\nterms:\n  en:\n    1.0: "
                        + terms
                        + "\nnot:\n  en: "
                        + not
                        + "\n";
        List<Finding> findings =
                VocabularyCheck.of(VocabularyReader.read(Map.of("wages.yaml", file)));
        assertThat(findings).anyMatch(finding -> finding.toString().contains(warning));
        assertThat(findings).anyMatch(f -> f.what().startsWith("no phrase in 'fr'"));
    }

    @Test
    void warnsOfAPhraseThatWeighsLessThanItsPart() {
        String file = "id: wages\nterms:\n  en:\n    1.0: [pay]\n    0.5: [pay slip]\n";
        assertThat(VocabularyCheck.of(VocabularyReader.read(Map.of("wages.yaml", file))))
                .anyMatch(f -> f.what().contains("weighs less than 'pay'"));
    }

    @Test
    void warnsOfAPhraseOfTwoTopicsUnlessItIsMeant() {
        String wages = "id: wages\nterms:\n  en:\n    1.0: [pay slip]\n";
        String skills = "id: skills\nterms:\n  en:\n    1.0: [pay slips]\n";
        Map<String, String> both = Map.of("wages.yaml", wages, "skills.yaml", skills);
        assertThat(VocabularyCheck.of(VocabularyReader.read(both)))
                .anyMatch(f -> f.what().contains("also speaks for skills"));
        Map<String, String> meant =
                Map.of("wages.yaml", wages + "shares: [skills]\n", "skills.yaml", skills);
        assertThat(VocabularyCheck.of(VocabularyReader.read(meant)))
                .noneMatch(f -> f.what().contains("also speaks"));
    }
}
