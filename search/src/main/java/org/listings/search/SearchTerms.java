package org.listings.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Turns texts and queries into the terms that a search compares. Safe for any number of threads.
 */
public final class SearchTerms {

    // A long text whose language cannot be told is no prose, and would be kept a dozen times.
    private static final int LONGEST_IN_ALL_LANGUAGES = 20_000;

    private final Map<Analysis, TermAnalyzer> analyzers = new EnumMap<>(Analysis.class);
    private final Map<Analysis, Compounds> compounds = new EnumMap<>(Analysis.class);

    private SearchTerms() {
        for (Analysis analysis : Analysis.values()) {
            analyzers.put(analysis, new TermAnalyzer(analysis));
            compounds.put(analysis, Compounds.of(analysis, word -> terms(word, analysis)));
        }
    }

    /** With the tables that come with the code. */
    public static SearchTerms bundled() {
        return new SearchTerms();
    }

    /**
     * A document's terms: each text once in every language that the document speaks.
     *
     * @param languages BCP 47 tags; none, as when nobody is sure: in every language there is, or
     *     word by word what is long
     * @param texts null ones are left out
     * @return for each text and way of reading it, its terms in order, separated by spaces; after
     *     them, in no order, what parts of its words and hyphenated words as one give
     */
    public List<String> ofDocument(Collection<String> languages, String... texts) {
        Set<Analysis> readings = EnumSet.noneOf(Analysis.class);
        languages.forEach(language -> readings.add(Analysis.of(language)));
        if (readings.isEmpty()) {
            readings.addAll(isLong(texts) ? Set.of(Analysis.OTHER) : Set.of(Analysis.values()));
        }
        Set<String> more = new LinkedHashSet<>();
        List<String> terms = new ArrayList<>();
        for (String text : texts) {
            if (text != null) {
                readings.stream()
                        .map(reading -> terms(text, reading))
                        .distinct()
                        .forEach(terms::add);
                readings.forEach(reading -> addMore(text, reading, more));
            }
        }
        terms.add(String.join(" ", more));
        terms.removeIf(String::isEmpty);
        return terms;
    }

    private static boolean isLong(String... texts) {
        int length = 0;
        for (String text : texts) {
            length += text == null ? 0 : text.length();
        }
        return length > LONGEST_IN_ALL_LANGUAGES;
    }

    private void addMore(String text, Analysis reading, Set<String> more) {
        String whole = terms(text, reading);
        String joined = terms(Compounds.hyphenated(text), reading);
        Stream.of(joined, compounds.get(reading).parts(whole + " " + joined))
                .flatMap(terms -> Arrays.stream(terms.split(" ", -1)))
                .filter(term -> !term.isEmpty())
                .forEach(more::add);
    }

    /**
     * What a query may mean: its terms in each language, for the language of a few words is
     * anybody's guess and a document's is not.
     *
     * @return different readings only; none when the query has no words
     */
    public List<Reading> ofQuery(String text) {
        Map<String, Set<Analysis>> readings = new LinkedHashMap<>();
        for (String written : new LinkedHashSet<>(List.of(text, Compounds.joined(text)))) {
            for (Analysis analysis : Analysis.values()) {
                readings.computeIfAbsent(
                                terms(written, analysis), terms -> EnumSet.noneOf(Analysis.class))
                        .add(analysis);
            }
        }
        readings.remove("");
        return readings.entrySet().stream()
                .map(reading -> Reading.of(reading.getKey(), reading.getValue()))
                .toList();
    }

    private String terms(String text, Analysis reading) {
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
