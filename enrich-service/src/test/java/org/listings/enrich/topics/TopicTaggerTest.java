package org.listings.enrich.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTaggerTest {

    private static final TopicTagger TAGGER = TopicTagger.bundled();

    private static List<String> topics(String title, String description, String language) {
        return TAGGER.tag(title, description, language).stream()
                .map(TopicTag::topic)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Regional workshop on forced labour          | forced-labour
                    en | OCCUPATIONAL SAFETY AND HEALTH DAY          | occupational-safety
                    fr | Inspecteurs du travail : atelier            | labour-inspection
                    es | Taller sobre negociación colectiva          | social-dialogue
                    pt | Trabalho infantil no Brasil                 | child-labour
                    de | Schutz vor Zwangsarbeit                     | forced-labour
                    it | Infortuni sul lavoro                        | occupational-safety
                    nl | Loonkloof tussen mannen en vrouwen          | gender-equality wages
                    ru | Охрана труда на предприятии                 | occupational-safety
                    ar | مكافحة عمل الأطفال                          | child-labour
                    zh | 消除童工劳动                                | child-labour
                    ja | 労働安全衛生世界デー                        | occupational-safety
                    pl | Państwowa Inspekcja Pracy                   | labour-inspection\
                    """)
    void namesTheTopicOfATitle(String language, String title, String expected) {
        assertThat(topics(title, null, language)).isEqualTo(Arrays.asList(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Party convention nominates candidate
                    en | Host: Ministry of Welfare and Social Security
                    en | International Labour Organization opens library
                    en | Mutual benefits of partnership
                    en | The working environment of translators
                    fr | Signature d'une convention de partenariat
                    es | Firma de convenio de colaboración
                    de | Tag der offenen Tür im Sozialministerium
                    zh | 国际劳工组织办公室搬迁\
                    """)
    void isNotMisled(String language, String title) {
        assertThat(topics(title, null, language)).isEmpty();
    }

    @Test
    void leavesOutWhoMerelyTakesPart() {
        assertThat(
                        topics(
                                "Course on project design",
                                "Governments, employers and workers are invited to take part.",
                                "en"))
                .isEmpty();
    }

    @Test
    void sharesNoTopicWithAPartOfAName() {
        assertThat(
                        topics(
                                "Human trafficking in Germany",
                                "Hosted by the Federal Ministry of Labour and Social Security.",
                                "en"))
                .containsExactly("forced-labour");
    }

    @Test
    void asksMoreOfADescriptionOnceTheTitleSpeaks() {
        String description =
                "The seminar is open to all who work in the region and in particular to those who"
                        + " deal with child labour.";
        assertThat(topics("Annual seminar", description, "en")).containsExactly("child-labour");
        assertThat(topics("Seminar on social dialogue", description, "en"))
                .containsExactly("social-dialogue");
    }

    @Test
    void showsTheWordsAsTheyStand() {
        TopicTag tag =
                TAGGER.tag("Labour-Inspectors’ day", "Labour inspectorates meet.", "en").get(0);
        assertThat(tag.topic()).isEqualTo("labour-inspection");
        assertThat(tag.matched()).containsExactly("Labour-Inspectors", "Labour inspectorates");
        assertThat(tag.score()).isGreaterThan(1.5);
    }

    @Test
    void putsTheBestFirst() {
        List<TopicTag> tags =
                TAGGER.tag(
                        "Wages and working time in mining",
                        "Wages: how wages and minimum wages are set.",
                        "en");
        assertThat(tags.get(0).topic()).isEqualTo("wages");
        assertThat(tags).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void readsAThemeAboveTheTitleButNoPhotoCredit() {
        TopicText theme = new TopicText("Opening", "On child labour, late.", "Child labour");
        TopicText credit = new TopicText("Opening", null, "© Child labour photo agency");
        assertThat(TAGGER.tag(theme, "en")).extracting(TopicTag::topic).contains("child-labour");
        assertThat(TAGGER.tag(credit, "en")).isEmpty();
    }

    @Test
    void readsATextOfUnknownLanguageInAll() {
        assertThat(topics("Travail des enfants", null, "und")).containsExactly("child-labour");
        assertThat(topics("Travail des enfants", null, null)).containsExactly("child-labour");
    }

    @Test
    void toleratesNothingAtAll() {
        assertThat(TAGGER.tag(null, null, null)).isEmpty();
        assertThat(TAGGER.tag("", " ", "")).isEmpty();
    }
}
