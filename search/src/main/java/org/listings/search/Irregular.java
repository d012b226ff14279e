package org.listings.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Forms that no rule joins: irregular plurals and tenses, and spellings of one word. */
final class Irregular {

    private Irregular() {}

    /** The forms of a language, from {@code irregular.tsv}. */
    static StemmerOverrideMap of(Analysis analysis) {
        StemmerOverrideFilter.Builder forms = new StemmerOverrideFilter.Builder();
        try {
            for (String[] cells : Table.read("irregular.tsv")) {
                if (Analysis.of(cells[0]) == analysis) {
                    for (String form : cells[2].split(" ", -1)) {
                        forms.add(normal(form, analysis), normal(cells[1], analysis));
                    }
                }
            }
            return forms.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String normal(String word, Analysis analysis) throws IOException {
        KeywordTokenizer whole = new KeywordTokenizer();
        whole.setReader(new StringReader(word));
        try (TokenStream normal = analysis.normalized(whole)) {
            CharTermAttribute term = normal.getAttribute(CharTermAttribute.class);
            normal.reset();
            normal.incrementToken();
            return term.toString();
        }
    }
}
