package org.listings.enrich.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.listings.enrich.places.Meaning.Kind;
import org.listings.enrich.text.Word;
import org.listings.enrich.text.Word.Casing;
import org.listings.enrich.text.Word.Gap;
import org.listings.enrich.text.Words;

/**
 * Takes away adjectives that are the names of languages: "in French and Spanish", "en langue
 * portugaise". The words are in {@code languages.tsv}.
 */
final class Languages {
    private final Set<String> others = new HashSet<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> function = new HashSet<>();
    private final Set<String> links;

    private Languages(Set<String> links) {
        this.links = links;
    }

    /**
     * @param links words that may stand in a row of languages, "and"
     */
    static Languages bundled(Set<String> links) {
        Languages languages = new Languages(links);
        for (List<String> row : Table.bundled("languages.tsv", 2).rows()) {
            Set<String> words =
                    switch (row.get(0)) {
                        case "other" -> languages.others;
                        case "before" -> languages.before;
                        case "after" -> languages.after;
                        case "said" -> languages.said;
                        case "function" -> languages.function;
                        default -> throw new IllegalStateException("languages.tsv: " + row);
                    };
            for (String phrase : Table.phrases(row.get(1))) {
                words.add(Words.of(phrase).get(0).form());
            }
        }
        return languages;
    }

    /** The mentions without languages. */
    List<Mention> without(List<Mention> mentions) {
        List<Mention> kept = new ArrayList<>(mentions.size());
        int at = 0;
        while (at < mentions.size()) {
            int end = endOfRow(mentions, at);
            if (end == at) {
                kept.add(mentions.get(at++));
            } else {
                if (!isLanguages(mentions.get(at), mentions.get(end - 1))) {
                    kept.addAll(mentions.subList(at, end));
                }
                at = end;
            }
        }
        return kept;
    }

    /** Adjectives that follow each other in a row; none if the mention is no adjective. */
    private int endOfRow(List<Mention> mentions, int from) {
        int at = from;
        while (at < mentions.size()
                && isAdjective(mentions.get(at))
                && (at == from || inOneRow(mentions.get(at - 1), mentions.get(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isAdjective(Mention mention) {
        return mention.last() - mention.first() == 1
                && mention.is(Kind.ADJECTIVE)
                && !mention.is(Kind.NAME);
    }

    private boolean inOneRow(Mention left, Mention right) {
        for (int at = left.last(); at < right.first(); at++) {
            if (!isInside(right.words().get(at).form())) {
                return false;
            }
        }
        return left.isInTextOf(right) && right.words().get(right.first()).gap() != Gap.BREAK;
    }

    private boolean isInside(String word) {
        return links.contains(word) || others.contains(word) || before.contains(word);
    }

    private boolean isLanguages(Mention first, Mention last) {
        Words words = first.words();
        int start = first.first();
        boolean named = false;
        while (start > 0 && isInside(words.get(start - 1).form()) && reaches(words, start)) {
            named |= others.contains(words.get(start - 1).form());
            start--;
        }
        int end = last.last();
        while (end < words.size() && isInside(words.get(end).form()) && reaches(words, end)) {
            named |= others.contains(words.get(end).form());
            end++;
        }
        for (int at = first.last(); at < last.first(); at++) {
            named |= others.contains(words.get(at).form());
        }
        boolean told =
                end < words.size() && touches(words, end) && after.contains(words.get(end).form());
        boolean said = start > 0 && this.said.contains(words.get(start - 1).form());
        return named || told || said || (begins(words, start, first) && !hasNoun(words, last));
    }

    private boolean begins(Words words, int start, Mention first) {
        for (int at = start; at < first.first(); at++) {
            if (before.contains(words.get(at).form())) {
                return true;
            }
        }
        return false;
    }

    /** "In French and German companies", "in deutschen Betrieben": there the noun follows. */
    private boolean hasNoun(Words words, Mention last) {
        if (last.last() >= words.size() || !touches(words, last.last())) {
            return false;
        }
        Word next = words.get(last.last());
        boolean capitalised = words.get(last.first()).casing() != Casing.LOWER;
        return (capitalised || next.casing() == Casing.CAPITALISED)
                && !links.contains(next.form())
                && !function.contains(next.form());
    }

    private static boolean reaches(Words words, int index) {
        return words.get(index).gap() != Gap.BREAK;
    }

    private static boolean touches(Words words, int index) {
        return words.get(index).gap().compareTo(Gap.LOOSE) <= 0;
    }
}
