package org.listings.explore.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a search from left to right, once. */
final class SearchReader {

    // what browsers, phones and word processors make of a straight one
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

    private final String text;
    private int at;

    SearchReader(String text) {
        this.text = text;
    }

    // grammar: search = { clause }
    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        while (skipSpace()) {
            clause().ifPresent(clauses::add);
        }
        return clauses;
    }

    private boolean skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    // grammar: clause = [ "-" ] ( facet ":" value | phrase | word )
    private Optional<Clause> clause() {
        boolean excluded = text.charAt(at) == '-';
        if (excluded) {
            at++;
        }
        if (isQuote()) {
            return phrase().map(phrase -> Clause.phrase(phrase, excluded));
        }
        int begin = at;
        String name = letters();
        if (!name.isEmpty() && at < text.length() && text.charAt(at) == ':') {
            at++;
            if (Facet.of(name).isPresent()) {
                return Optional.of(value(Facet.of(name).get(), excluded));
            }
            refuseMisspelt(name);
        }
        at = begin;
        String word = word();
        return word.chars().anyMatch(Character::isLetterOrDigit)
                ? Optional.of(Clause.words(word, excluded))
                : Optional.empty();
    }

    // grammar: value = phrase | word [ "*" ]
    private Clause value(Facet facet, boolean excluded) {
        String value = isQuote() ? phrase().orElse("") : word();
        if (value.isBlank() || value.equals("*")) {
            throw new BadSearch(
                    "There is nothing after %s: - write a value right behind the colon, as %s."
                            .formatted(facet.word(), example(facet)));
        }
        return Clause.value(facet, value, excluded);
    }

    // grammar: phrase = '"' text '"'
    private Optional<String> phrase() {
        int begin = ++at;
        while (at < text.length() && !isQuote()) {
            at++;
        }
        if (at == text.length()) {
            throw new BadSearch(
                    "The quotation mark before \"%s\" is never closed: write another at its end, or take it out."
                            .formatted(excerpt(text.substring(begin))));
        }
        String phrase = text.substring(begin, at++).strip();
        return phrase.isEmpty() ? Optional.empty() : Optional.of(phrase);
    }

    private String word() {
        int begin = at;
        while (at < text.length() && !isSpace(text.charAt(at)) && !isQuote()) {
            at++;
        }
        return text.substring(begin, at);
    }

    private String letters() {
        int begin = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    /** "C189: decent work" is text; "topik:wages" is not meant as such. */
    private void refuseMisspelt(String name) {
        boolean valueFollows = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        if (valueFollows) {
            throw new BadSearch(
                    "There is no %s: to search by. There is %s. To search for the text itself, put it into quotation marks."
                            .formatted(
                                    excerpt(name.toLowerCase(Locale.ROOT)),
                                    Arrays.stream(Facet.values())
                                            .map(facet -> facet.word() + ":")
                                            .collect(Collectors.joining(", "))));
        }
    }

    private static String example(Facet facet) {
        return switch (facet) {
            case TOPIC -> "topic:forced-labour";
            case COUNTRY -> "country:TG";
            case LANGUAGE -> "lang:fr";
            case KIND -> "kind:\"Meeting of Experts\"";
            case PROBLEM -> "problem:date-missing";
            case FILE -> "file:page.txt";
        };
    }

    private static String excerpt(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }

    private boolean isQuote() {
        return at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
