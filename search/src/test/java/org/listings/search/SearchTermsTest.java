package org.listings.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                    en, life, lives
                    en, privatization, privatisations
                    fr, travailleur, travailleuses
                    fr, inspecteur, inspectrices
                    fr, "négocier", "négocient"
                    es, "niño", "niñas"
                    es, negociar, negociaron
                    es, voz, voces
                    de, Arbeiter, Arbeiterinnen
                    de, Arbeitnehmerinnen, "Arbeitnehmer:innen"
                    de, Arbeitnehmerinnen, "Arbeitnehmer/-innen"
                    de, Haus, "Häusern"
                    it, banca, banche
                    ru, отчет, отчёты
                    ar, عامل, العمال
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
                    fr, syndic, syndicat
                    fr, format, formation
                    es, obra, obrero
                    es, migrante, "migraña"
                    de, Migrant, "Migräne"
                    de, Arbeit, Arbeiter
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
        assertThat(terms.ofQuery("ILO")).containsExactly(new Reading("ilo", List.of(), true));
        assertThat(terms.ofQuery("travaux forcés"))
                .contains(new Reading("travail forc", List.of("fr"), false))
                .extracting(Reading::terms)
                .doesNotHaveDuplicates();
        assertThat(terms.ofQuery(" — ")).isEmpty();
    }

    @Test
    void keepsNoArticleAndNoStopWordOfTheLanguage() {
        assertThat(terms.ofDocument(List.of("fr"), "L'inspection du travail"))
                .containsExactly("inspection travail");
    }

    @Test
    void knowsStopWordsWithoutTheirAccents() {
        assertThat(terms.ofDocument(List.of("de"), "Schutz fur alle"))
                .isEqualTo(terms.ofDocument(List.of("de"), "Schutz für alle"));
        assertThat(terms.ofDocument(List.of("fr"), "a Lome"))
                .isEqualTo(terms.ofDocument(List.of("fr"), "à Lomé"));
    }

    @Test
    void addsHyphenatedWordsAsOne() {
        assertThat(terms.ofDocument(List.of("en"), "Co-operatives in Kenya"))
                .containsExactly("co operative kenya", "cooperative");
        assertThat(terms.ofQuery("co-operatives"))
                .extracting(Reading::terms)
                .contains("co operative", "cooperative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"字", "a", "a-", "straße", "1", "\u2011", "-", "'", "о", "ا"})
    @Timeout(10)
    void readsALongTextOfOneWordInOneGo(String piece) {
        String text = piece.repeat(400_000 / piece.length());
        for (List<String> languages : List.of(List.of("de"), List.of("zh"), List.<String>of())) {
            long length =
                    terms.ofDocument(languages, text).stream().mapToLong(String::length).sum();
            assertThat(length).isLessThan(4 * 400_000);
        }
    }

    @Test
    void addsThePartsOfALongGermanWord() {
        assertThat(terms.ofDocument(List.of("de"), "Mindestlöhne, rechtzeitig"))
                .containsExactly("mindestlohn rechtzeitig", "lohn");
        assertThat(terms.ofDocument(List.of("de"), "Arbeitsmarkt"))
                .containsExactly("arbeitsmarkt", "markt arbeit");
    }

    @Test
    void keepsAReadingForListingsOfItsLanguages() {
        assertThat(terms.ofQuery("mines"))
                .filteredOn(reading -> reading.languages().contains("hu") && !reading.isOfOthers())
                .noneMatch(reading -> reading.languages().contains("en"));
    }
}
