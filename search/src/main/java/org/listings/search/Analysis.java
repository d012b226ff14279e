package org.listings.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * How a language's words become terms. Light stemmers throughout: they join the forms of one word
 * and leave different words apart, which full ones do not ("organ" and "organization" in Porter's).
 */
@SuppressWarnings("ImmutableEnumChecker") // nobody can change Lucene's own stop words
enum Analysis {
    ENGLISH(EnglishAnalyzer.getDefaultStopSet(), KStemFilter::new, "en"),
    FRENCH(FrenchAnalyzer.getDefaultStopSet(), FrenchLightStemFilter::new, "fr"),
    SPANISH(SpanishAnalyzer.getDefaultStopSet(), SpanishLightStemFilter::new, "es"),
    GERMAN(
            GermanAnalyzer.getDefaultStopSet(),
            in -> new GermanLightStemFilter(new GermanNormalizationFilter(in)),
            "de"),
    ITALIAN(ItalianAnalyzer.getDefaultStopSet(), ItalianLightStemFilter::new, "it"),
    PORTUGUESE(PortugueseAnalyzer.getDefaultStopSet(), PortugueseLightStemFilter::new, "pt"),
    DUTCH(
            DutchAnalyzer.getDefaultStopSet(),
            in -> new SnowballFilter(in, new DutchStemmer()),
            "nl",
            "af"),
    RUSSIAN(RussianAnalyzer.getDefaultStopSet(), RussianLightStemFilter::new, "ru"),
    ARABIC(
            ArabicAnalyzer.getDefaultStopSet(),
            in -> new ArabicStemFilter(new ArabicNormalizationFilter(in)),
            "ar"),
    SWEDISH(SwedishAnalyzer.getDefaultStopSet(), SwedishLightStemFilter::new, "sv"),
    NORWEGIAN(
            NorwegianAnalyzer.getDefaultStopSet(),
            NorwegianLightStemFilter::new,
            "no",
            "nb",
            "nn",
            "da"),
    FINNISH(FinnishAnalyzer.getDefaultStopSet(), FinnishLightStemFilter::new, "fi"),
    HUNGARIAN(HungarianAnalyzer.getDefaultStopSet(), HungarianLightStemFilter::new, "hu"),
    /** Words as they are, accents folded; Han, kana and Hangul in pairs of characters. */
    OTHER(CharArraySet.EMPTY_SET, in -> in);

    private final CharArraySet stopWords;
    private final UnaryOperator<TokenStream> stemming;
    private final List<String> languages;

    Analysis(CharArraySet stopWords, UnaryOperator<TokenStream> stemming, String... languages) {
        this.stopWords = stopWords;
        this.stemming = stemming;
        this.languages = List.of(languages);
    }

    /**
     * The analysis of a language.
     *
     * @param tag BCP 47, as {@code pt-BR}; {@code und} and null are {@link #OTHER}
     */
    static Analysis of(String tag) {
        String language = tag == null ? "und" : tag.split("-", 2)[0];
        return Arrays.stream(values())
                .filter(analysis -> analysis.languages.contains(language))
                .findFirst()
                .orElse(OTHER);
    }

    CharArraySet stopWords() {
        return stopWords;
    }

    TokenStream stemmed(TokenStream words) {
        return stemming.apply(words);
    }
}
