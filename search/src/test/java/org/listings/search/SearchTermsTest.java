package org.listings.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    private final SearchTerms terms = SearchTerms.bundled();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    en, migrant, migrants
                    en, forced labour, Forced Labor
                    en, trade union, Trade Unions
                    en, organization, organisations
                    en, woman, women's
                    en, child, children
                    fr, travail forcé, travaux forcés
                    fr, travail force, Travaux Forcés
                    fr, "égalité", "l’égalité"
                    fr, travailleur migrant, travailleurs migrants
                    fr, "conférence générale", conferences generales
                    es, trabajador, trabajadores
                    es, "organización", organizaciones
                    es, organizacion, organizaciones
                    es, "negociación colectiva", negociaciones colectivas
                    de, Gewerkschaft, Gewerkschaften
                    de, "Löhne", Lohn
                    de, "Arbeitsschutzgesetz", Arbeitsschutzgesetze
                    it, lavoratore, lavoratori
                    pt, "migração", "migrações"
                    pt, trabalhador, trabalhadores
                    nl, vakbond, vakbonden
                    ru, профсоюз, профсоюзы
                    ar, العمال, عمال
                    sv, facket, fack
                    """)
    void joinsTheFormsOfAWord(String language, String one, String other) {
        assertThat(terms.ofDocument(List.of(language), other))
                .isEqualTo(terms.ofDocument(List.of(language), one));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    en, organ, organization
                    en, university, universe
                    en, policy, police
                    fr, travail, traversée
                    es, obra, obrero
                    """)
    void leavesDifferentWordsApart(String language, String one, String other) {
        assertThat(terms.ofDocument(List.of(language), other))
                .isNotEqualTo(terms.ofDocument(List.of(language), one));
    }

    @Test
    void readsChineseInPairsOfCharacters() {
        assertThat(terms.ofDocument(List.of("zh"), "国际劳工大会")).containsExactly("国际 际劳 劳工 工大 大会");
    }

    @Test
    void readsAMixedDocumentInAllItsLanguages() {
        assertThat(terms.ofDocument(List.of("en", "fr"), "Les travaux forcés"))
                .hasSize(2)
                .contains("travail forc");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(terms.ofDocument(List.of("en"), null, "", "...", "Wages"))
                .containsExactly("wage");
    }

    @Test
    void givesAQueryEachOfItsReadingsOnce() {
        assertThat(terms.ofQuery("ILO")).containsExactly("ilo");
        assertThat(terms.ofQuery("travaux forcés"))
                .contains("travail forc")
                .doesNotHaveDuplicates();
        assertThat(terms.ofQuery(" — ")).isEmpty();
    }

    @Test
    void keepsNoArticleAndNoStopWordOfTheLanguage() {
        assertThat(terms.ofDocument(List.of("fr"), "L'inspection du travail"))
                .containsExactly("inspection travail");
    }
}
