package org.listings.explore.find;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.listings.explore.query.Clause;
import org.listings.explore.query.SearchText;
import org.listings.search.Reading;
import org.listings.search.SearchTerms;

/**
 * Which words of a text a search found: the words that become one of the search's terms. Texts are
 * given back in pieces, never as markup, so nothing in them can be taken for any.
 */
final class Marks {

    private static final int SNIPPET = 280;
    private static final int BEFORE = 80;

    private final SearchTerms terms;
    private final Set<String> sought = new HashSet<>();

    Marks(SearchTerms terms, SearchText search) {
        this.terms = terms;
        for (Clause clause : search.clauses()) {
            if (clause.kind() != Clause.Kind.VALUE && !clause.excluded()) {
                terms.ofQuery(clause.text())
                        .forEach(reading -> sought.addAll(List.of(reading.terms().split(" ", -1))));
            }
        }
    }

    /**
     * A piece of a text.
     *
     * @param text as it stands there
     * @param hit whether the search found it
     */
    record Piece(String text, boolean hit) {}

    /** The whole text. */
    List<Piece> in(String text) {
        if (sought.isEmpty() || text.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        for (int from = words.first(), to = words.next();
                to != BreakIterator.DONE;
                from = to, to = words.next()) {
            String word = text.substring(from, to);
            if (isSought(word)) {
                flush(plain, pieces);
                pieces.add(new Piece(word, true));
            } else {
                plain.append(word);
            }
        }
        flush(plain, pieces);
        return pieces;
    }

    /** As much of a long text as a row has room for, from shortly before the first hit. */
    List<Piece> snippet(String text) {
        if (text.length() <= SNIPPET) {
            return in(text);
        }
        int begin = Math.max(0, wordStart(text, firstHit(in(text)) - BEFORE));
        int end = Math.min(text.length(), begin + SNIPPET);
        return in(
                (begin > 0 ? "… " : "")
                        + text.substring(begin, wordEnd(text, end))
                        + (end < text.length() ? " …" : ""));
    }

    private static int firstHit(List<Piece> pieces) {
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.hit()) {
                return at;
            }
            at += piece.text().length();
        }
        return 0;
    }

    private static int wordStart(String text, int at) {
        return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
    }

    private static int wordEnd(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        boolean near = at < text.length() && space > at - BEFORE;
        int end = near ? space : at;
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private boolean isSought(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0))
                && terms.ofQuery(word).stream().anyMatch(this::sharesATerm);
    }

    private boolean sharesATerm(Reading reading) {
        for (String term : reading.terms().split(" ", -1)) {
            if (sought.contains(term)) {
                return true;
            }
        }
        return false;
    }

    private static void flush(StringBuilder plain, List<Piece> pieces) {
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain.toString(), false));
            plain.setLength(0);
        }
    }
}
