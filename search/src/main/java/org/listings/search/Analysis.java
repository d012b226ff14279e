package org.listings.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * How a language's words become terms. Inflection is taken off and nothing more: the forms of one
 * word are joined, and words that are derived from each other stay apart, which full stemmers do
 * not do ("organ" and "organization" in Porter's, "syndicat" and "syndic" in the light French one).
 */
@SuppressWarnings("ImmutableEnumChecker") // nobody can change Lucene's own stop words
enum Analysis {
    ENGLISH(EnglishAnalyzer.getDefaultStopSet(), Analysis::folded, KStemFilter::new, "en"),
    FRENCH(FrenchAnalyzer.getDefaultStopSet(), Analysis::folded, in -> in, "fr"),
    SPANISH(SpanishAnalyzer.getDefaultStopSet(), Analysis::folded, in -> in, "es"),
    GERMAN(
            GermanAnalyzer.getDefaultStopSet(),
            in -> folded(new GermanNormalizationFilter(in)),
            in -> in,
            "de"),
    ITALIAN(ItalianAnalyzer.getDefaultStopSet(), Analysis::folded, in -> in, "it"),
    PORTUGUESE(
            PortugueseAnalyzer.getDefaultStopSet(), in -> in, PortugueseLightStemFilter::new, "pt"),
    DUTCH(
            DutchAnalyzer.getDefaultStopSet(),
            in -> in,
            in -> new SnowballFilter(in, new DutchStemmer()),
            "nl",
            "af"),
    RUSSIAN(
            RussianAnalyzer.getDefaultStopSet(),
            in -> new PatternReplaceFilter(in, Pattern.compile("\u0451"), "\u0435", true), // ё, е
            RussianLightStemFilter::new,
            "ru"),
    /** Its articles are part of the word, so irregular plurals are known without them only. */
    ARABIC(
            ArabicAnalyzer.getDefaultStopSet(),
            in -> new ArabicStemFilter(new ArabicNormalizationFilter(in)),
            in -> in,
            "ar"),
    SWEDISH(SwedishAnalyzer.getDefaultStopSet(), in -> in, SwedishLightStemFilter::new, "sv"),
    NORWEGIAN(
            NorwegianAnalyzer.getDefaultStopSet(),
            in -> in,
            NorwegianLightStemFilter::new,
            "no",
            "nb",
            "nn",
            "da"),
    FINNISH(FinnishAnalyzer.getDefaultStopSet(), in -> in, FinnishLightStemFilter::new, "fi"),
    HUNGARIAN(HungarianAnalyzer.getDefaultStopSet(), in -> in, HungarianLightStemFilter::new, "hu"),
    /** Words as they are, accents folded; Han, kana and Hangul in pairs of characters. */
    OTHER(CharArraySet.EMPTY_SET, in -> in, in -> in);

    private final CharArraySet stopWords;
    private final UnaryOperator<TokenStream> normalizing;
    private final UnaryOperator<TokenStream> stemming;
    private final List<String> languages;

    Analysis(
            CharArraySet stopWords,
            UnaryOperator<TokenStream> normalizing,
            UnaryOperator<TokenStream> stemming,
            String... languages) {
        this.stopWords = withFolded(stopWords);
        this.normalizing = normalizing;
        this.stemming = stemming;
        this.languages = List.of(languages);
    }

    /** Whoever leaves accents out leaves them out of these words too. */
    private static CharArraySet withFolded(CharArraySet words) {
        CharArraySet all = new CharArraySet(words.size() * 2, false);
        for (Object word : words) {
            char[] letters = (char[]) word;
            char[] folded = new char[letters.length * 4];
            int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
            all.add(letters);
            all.add(new String(folded, 0, length));
        }
        return CharArraySet.unmodifiableSet(all);
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(words);
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

    /** BCP 47 tags; none of {@link #OTHER}, which has all that no other has. */
    List<String> languages() {
        return languages;
    }

    CharArraySet stopWords() {
        return stopWords;
    }

    /** One way of writing for each form of a word. */
    TokenStream normalized(TokenStream words) {
        return normalizing.apply(words);
    }

    /** Without endings; forms that are known to be irregular are settled before. */
    TokenStream stemmed(TokenStream forms) {
        return stemming.apply(forms);
    }
}
