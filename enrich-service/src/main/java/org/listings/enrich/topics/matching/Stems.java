package org.listings.enrich.topics.matching;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.apache.lucene.analysis.it.ItalianLightStemmer;
import org.apache.lucene.analysis.pt.PortugueseLightStemmer;
import org.apache.lucene.analysis.ru.RussianLightStemmer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * The stems of a word in the languages of the vocabulary. Light stemmers where Lucene has them:
 * they join plural and gender and leave "employer" and "employment" apart. A language without a
 * stemmer keeps its words whole; its phrases say {@code word*} instead.
 */
final class Stems {

    /** Shortens a word in place and says how long it is now. */
    private interface Stemmer {
        int stem(char[] word, int length);
    }

    private static final Map<String, Supplier<Stemmer>> STEMMERS =
            Map.of(
                    "en", () -> new EnglishMinimalStemmer()::stem,
                    "fr", () -> new FrenchLightStemmer()::stem,
                    "es", () -> new SpanishLightStemmer()::stem,
                    "pt", () -> new PortugueseLightStemmer()::stem,
                    "it", () -> new ItalianLightStemmer()::stem,
                    "de", () -> new GermanLightStemmer()::stem,
                    "nl", Stems::dutch,
                    "ru", () -> new RussianLightStemmer()::stem,
                    "ar", Stems::arabic);

    private final Map<String, Stemmer> stemmers = new TreeMap<>();

    Stems(Set<String> languages) {
        for (String language : languages) {
            stemmers.put(
                    language,
                    STEMMERS.getOrDefault(language, () -> (word, length) -> length).get());
        }
    }

    /** The stem of the word as it is, folded afterwards. */
    String stem(String language, String form) {
        return Normal.fold(cut(language, form));
    }

    /** The stem of the word without its accents, for text that has lost them. */
    String stemWithoutAccents(String language, String form) {
        return Normal.fold(cut(language, Normal.fold(form)));
    }

    private String cut(String language, String form) {
        String word = language.equals("en") ? american(form) : form;
        // Stemmers of Lucene may lengthen a word by a character or two.
        char[] buffer = new char[word.length() + 8];
        word.getChars(0, word.length(), buffer, 0);
        return new String(buffer, 0, stemmers.get(language).stem(buffer, word.length()));
    }

    // One spelling for "labour organisation" and "labor organization".
    private static String american(String form) {
        String word = form.replace("labour", "labor").replace("programme", "program");
        word = word.replace("isation", "ization").replace("ising", "izing");
        return word.endsWith("ised") ? word.substring(0, word.length() - 4) + "ized" : word;
    }

    private static Stemmer dutch() {
        SnowballStemmer stemmer = new DutchStemmer();
        return (word, length) -> {
            stemmer.setCurrent(word, length);
            stemmer.stem();
            int stemmed = Math.min(stemmer.getCurrentBufferLength(), word.length);
            System.arraycopy(stemmer.getCurrentBuffer(), 0, word, 0, stemmed);
            return stemmed;
        };
    }

    private static Stemmer arabic() {
        ArabicNormalizer normalizer = new ArabicNormalizer();
        ArabicStemmer stemmer = new ArabicStemmer();
        return (word, length) -> stemmer.stem(word, normalizer.normalize(word, length));
    }
}
