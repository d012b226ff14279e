package org.listings.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Turns texts and queries into the terms that a search compares. Safe for any number of threads.
 */
public final class SearchTerms {

    private final Map<Analysis, TermAnalyzer> analyzers = new EnumMap<>(Analysis.class);

    private SearchTerms() {
        for (Analysis analysis : Analysis.values()) {
            analyzers.put(analysis, new TermAnalyzer(analysis));
        }
    }

    /** With the tables that come with the code. */
    public static SearchTerms bundled() {
        return new SearchTerms();
    }

    /**
     * A document's terms: each text once in every language that the document speaks.
     *
     * @param languages BCP 47 tags; none: words are taken as they are
     * @param texts null ones are left out
     * @return for each text and way of reading it, its terms in order, separated by spaces
     */
    public List<String> ofDocument(Collection<String> languages, String... texts) {
        Set<Analysis> readings = EnumSet.noneOf(Analysis.class);
        languages.forEach(language -> readings.add(Analysis.of(language)));
        if (readings.isEmpty()) {
            readings.add(Analysis.OTHER);
        }
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> readings.stream().map(reading -> joined(text, reading)).distinct())
                .filter(terms -> !terms.isEmpty())
                .toList();
    }

    /**
     * What a query may mean: its terms in each language, for the language of a few words is
     * anybody's guess and a document's is not.
     *
     * @return different readings only, each as terms in order, separated by spaces; none when the
     *     query has no words
     */
    public List<String> ofQuery(String text) {
        return Arrays.stream(Analysis.values())
                .map(reading -> joined(text, reading))
                .filter(terms -> !terms.isEmpty())
                .distinct()
                .toList();
    }

    private String joined(String text, Analysis reading) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzers.get(reading).tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return String.join(" ", terms);
    }
}
