package org.listings.search;

import java.io.Reader;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * The chain of filters from a text to its terms; stop words, forms and stems differ by language.
 */
final class TermAnalyzer extends Analyzer {

    // French, Italian and Catalan; harmless in other languages, where quotations have them
    private static final CharArraySet ARTICLES =
            CharArraySet.unmodifiableSet(
                    CharArraySet.copy(
                            Set.of(
                                    "l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu",
                                    "puisqu", "quoiqu", "un", "all", "dall", "dell", "nell", "sull",
                                    "quell", "quest", "coll", "agl", "dagl", "degl", "negl",
                                    "sugl")));

    // Arbeitnehmer:innen, Arbeitnehmer*innen, Arbeitnehmer/-innen
    private static final Pattern BOTH_GENDERS =
            Pattern.compile("(\\p{L})[*:_\u00b7/]-?(in(?:nen)?)\\b");

    private final Analysis analysis;
    private final SuffixRules suffixes;
    private final StemmerOverrideFilter.StemmerOverrideMap irregular;

    TermAnalyzer(Analysis analysis) {
        this.analysis = analysis;
        this.irregular = Irregular.of(analysis);
        this.suffixes = SuffixRules.of(analysis);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream terms = new DecimalDigitFilter(new CJKWidthFilter(words));
        terms = new ElisionFilter(new LowerCaseFilter(terms), ARTICLES);
        terms = new CJKBigramFilter(new EnglishPossessiveFilter(terms));
        terms = analysis.normalized(new StopFilter(terms, analysis.stopWords()));
        terms = new SuffixFilter(new StemmerOverrideFilter(terms, irregular), suffixes);
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(analysis.stemmed(terms)));
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return analysis == Analysis.GERMAN
                ? new PatternReplaceCharFilter(BOTH_GENDERS, "$1$2", text)
                : text;
    }
}
