package org.listings.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Takes endings off words that no irregular form has settled. */
final class SuffixFilter extends TokenFilter {

    private final SuffixRules rules;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    SuffixFilter(TokenStream words, SuffixRules rules) {
        super(words);
        this.rules = rules;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            String word = rules.applied(term.toString());
            term.setEmpty().append(word);
        }
        return true;
    }
}
