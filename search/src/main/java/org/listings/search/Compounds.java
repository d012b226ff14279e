package org.listings.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What else the words of a document can be found by: "co-operative" by "cooperative", and a long
 * German word by the word that it ends in, or begins with.
 */
final class Compounds {

    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\u2010\u2011](?=\\p{L})");
    // possessive: a text of one long word is gone through once
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\u2010\\u2011-]++");
    // these endings are always joined to what follows by an s
    private static final Pattern JOINED_BY_S =
            Pattern.compile("(\\p{L}{2,}(?:ung|heit|keit|schaft|ion|tat))s\\p{L}{3,}");

    private static final int SHORTEST = 4;
    private static final int LEFT = 3;

    private final Set<String> parts;

    private Compounds(Set<String> parts) {
        this.parts = parts;
    }

    /**
     * Of a language, from {@code compound-parts.tsv}.
     *
     * @param terms turns a text of it into terms
     */
    static Compounds of(Analysis analysis, UnaryOperator<String> terms) {
        return new Compounds(
                Table.read("compound-parts.tsv").stream()
                        .filter(cells -> Analysis.of(cells[0]) == analysis)
                        .map(cells -> terms.apply(cells[1]))
                        .filter(part -> part.length() >= SHORTEST)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A text whose hyphenated words are written as one. */
    static String joined(String text) {
        return HYPHEN.matcher(text).replaceAll("");
    }

    /** Its hyphenated words alone, each as one. */
    static String hyphenated(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> HYPHEN.matcher(word).find())
                .map(Compounds::joined)
                .collect(Collectors.joining(" "));
    }

    /** The parts of these terms, separated by spaces. */
    String parts(String terms) {
        if (parts.isEmpty()) {
            return "";
        }
        List<String> found = new ArrayList<>();
        for (String term : terms.split(" ", -1)) {
            for (int at = LEFT; at <= term.length() - SHORTEST; at++) {
                if (parts.contains(term.substring(at))) {
                    found.add(term.substring(at));
                    break;
                }
            }
            Matcher first = JOINED_BY_S.matcher(term);
            if (first.matches()) {
                found.add(first.group(1));
            }
            for (int end = term.length() - LEFT; end >= SHORTEST; end--) {
                if (parts.contains(term.substring(0, end)) && isWord(term.substring(end))) {
                    found.add(term.substring(0, end));
                    break;
                }
            }
        }
        return found.stream().distinct().collect(Collectors.joining(" "));
    }

    /** What follows a first part: a joining s or another part; "rechtzeitig" has neither. */
    private boolean isWord(String rest) {
        return rest.startsWith("s") || parts.contains(rest);
    }
}
