package org.listings.enrich.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTaggerTest {
    private static final CountryTagger TAGGER = CountryTagger.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The U.S., the UK and the UAE                         | AE GB US
                    fr | Les syndicats marocains et sénégalais à Genève       | CH MA SN
                    es | Inspectoras ecuatorianas y peruanas en EE.UU.        | EC PE US
                    pt | Sindicatos angolanos e são-tomenses em Lisboa        | AO PT ST
                    de | Rumänische und bulgarische Beschäftigte in Köln      | BG DE RO
                    it | Braccianti marocchine in Puglia                      | IT MA
                    nl | Poolse en Roemeense uitzendkrachten in Den Haag      | NL PL RO
                    ru | В Украине, Таджикистане и Южной Корее                | KR TJ UA
                    uk | Українські працівники в Чехії та Німеччині           | CZ DE UA
                    ar | وللأردن ومصر وبالمغرب وعمال سوريين                   | EG JO MA SY
                    zh | 越南和印度尼西亚的工会在日内瓦开会                   | CH ID VN
                    ja | インドネシアとインドの労働組合                       | ID IN
                    ko | 베트남의 노동자와 한국에서                           | KR VN
                    pl | Pracownicy z Ukrainy w Niemczech                     | DE UA
                    tr | Türkiye'de Suriyeli işçiler                          | SY TR
                    """)
    void readsNamesAdjectivesAndCitiesInManyLanguages(
            String language, String text, String countries) {
        assertThat(found(text, language)).isEqualTo(countries);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Regional Conference in Tbilisi, Georgia                   | GE
                    Hosted at its headquarters in Atlanta, Georgia            | US
                    The Democratic Republic of the Congo and Papua New Guinea | CD PG
                    Members from Guinea-Bissau, Equatorial Guinea and Guinea  | GN GQ GW
                    The Congo and its capital, Kinshasa                       | CD
                    Nigerien and Nigerian herders                             | NE NG
                    Garment workers in Valencia, Venezuela                    | VE
                    The turkey farm, a jordan almond and fine china           | ''
                    Dr Chad Smith and Michael Jordan                          | ''
                    Join us in the US                                         | US
                    JOIN US TODAY                                             | ''
                    LIMA, PERU                                                | PE
                    OSH and the African Union in Latin America                | ''
                    """)
    void decidesByWhatStandsAround(String text, String countries) {
        assertThat(found(text, "en")).isEqualTo(countries);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The Palermo Protocol, the Geneva Conventions and the Colombo Process
                    en | The ILO Country Office for Viet Nam, Lao PDR and Thailand
                    en | Funded by the Swiss Agency for Development and Cooperation
                    en | Fishers of the Indian Ocean and the South China Sea
                    en | The guide is available in Spanish, French and Portuguese.
                    en | Photo: ILO/Nepal
                    fr | Réunion d'experts : Accord de Paris
                    es | Oficina de la OIT en Argentina
                    de | Tagung in deutscher und englischer Sprache
                    ru | Бюро МОТ для стран Латинской Америки, на русском языке
                    ar | بروتوكول باليرمو باللغة الفرنسية
                    zh | 发展中国家与印度洋
                    """)
    void leavesOutRegionsBodiesTreatiesLanguagesAndCredits(String language, String text) {
        assertThat(found(text, language)).isEmpty();
    }

    @Test
    void countsAnOfficeAsThePlaceOfAnEvent() {
        PlaceText event = new PlaceText("Workshop", null, "ILO Regional Office, Beirut", null);

        assertThat(TAGGER.tag(event, "en")).extracting(CountryTag::country).containsExactly("LB");
    }

    @Test
    void ignoresAPhotoCreditAboveTheTitle() {
        PlaceText item = new PlaceText("Decent work", null, null, "© ILO/Marcel Crozet, Nepal");

        assertThat(TAGGER.tag(item, "en")).isEmpty();
    }

    @Test
    void saysWhichWordsNamedTheCountry() {
        assertThat(TAGGER.tag(PlaceText.of("Jordanian unions met in Amman, Jordan."), "en"))
                .containsExactly(
                        new CountryTag(
                                "JO",
                                List.of("Jordanian", "Amman", "Jordan"),
                                "adjective or inhabitant, city or province, named"));
    }

    private static String found(String text, String language) {
        return String.join(
                " ",
                TAGGER.tag(PlaceText.of(text), language).stream()
                        .map(CountryTag::country)
                        .toList());
    }
}
