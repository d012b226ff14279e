package org.listings.explore.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A search as typed: {@code migrant "forced labour" topic:wages -country:FR}.
 *
 * <pre>
 * search = { clause }
 * clause = [ "-" ] ( facet ":" value | phrase | word )
 * value  = phrase | word [ "*" ]
 * phrase = '"' text '"'
 * </pre>
 *
 * @param clauses all of which must hold; words outside quotes are one clause together
 */
public record SearchText(List<Clause> clauses) {

    /** Asks for nothing, so everything is found. */
    public static final SearchText ALL = new SearchText(List.of());

    static final int LONGEST = 1_000;
    static final int MOST = 40;

    public SearchText {
        clauses = List.copyOf(clauses);
    }

    /**
     * Reads a search.
     *
     * @throws BadSearch when it cannot be meant as it is written
     */
    public static SearchText read(String text) {
        if (text.length() > LONGEST) {
            throw new BadSearch(
                    "The search is %d characters long; write at most %d."
                            .formatted(text.length(), LONGEST));
        }
        List<Clause> read = new SearchReader(text).clauses();
        if (read.size() > MOST) {
            throw new BadSearch(
                    "The search asks for %d things; ask for at most %d."
                            .formatted(read.size(), MOST));
        }
        return new SearchText(joined(read));
    }

    /** Words that stand alone are sought in one language, so they become one clause. */
    private static List<Clause> joined(List<Clause> read) {
        List<String> words = read.stream().filter(SearchText::isPlain).map(Clause::text).toList();
        List<Clause> clauses = new ArrayList<>();
        if (!words.isEmpty()) {
            clauses.add(Clause.words(String.join(" ", words), false));
        }
        read.stream().filter(clause -> !isPlain(clause)).forEach(clauses::add);
        return clauses;
    }

    private static boolean isPlain(Clause clause) {
        return clause.kind() == Clause.Kind.WORDS && !clause.excluded();
    }

    /** Whether it asks for words or phrases, so that some listings fit better than others. */
    public boolean hasWords() {
        return clauses.stream().anyMatch(c -> c.kind() != Clause.Kind.VALUE && !c.excluded());
    }
}
