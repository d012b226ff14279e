package org.listings.enrich.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.listings.enrich.places.Meaning.Kind;
import org.listings.enrich.places.Meaning.Writing;
import org.listings.enrich.text.PhraseTrie;
import org.listings.enrich.text.Word;
import org.listings.enrich.text.Word.Casing;
import org.listings.enrich.text.Words;

/** All phrases of the tables in one trie. */
final class Lexicon {
    /** Their names count only in a text of that language: short ones are words elsewhere. */
    private static final Set<String> ONLY_IN_THEIR_OWN_TEXT =
            Set.of("pl", "tr", "ro", "cs", "sv", "id", "vi", "hu", "fa");

    private static final int LONGEST_CODE = 5;

    private final PhraseTrie<Meaning> trie = new PhraseTrie<>();
    private final Inflections inflections;

    private Lexicon(Inflections inflections) {
        this.inflections = inflections;
    }

    static Lexicon bundled() {
        Lexicon lexicon = new Lexicon(Inflections.bundled());
        lexicon.cldrNames();
        lexicon.names("more-names.tsv", Kind.NAME);
        lexicon.names("adjectives.tsv", Kind.ADJECTIVE);
        lexicon.names("more-cities.tsv", Kind.CITY);
        lexicon.cities();
        for (List<String> row : Table.bundled("no-countries.tsv", 1).rows()) {
            Meaning none = new Meaning(Kind.NO_COUNTRY, null, "", Writing.ANY);
            lexicon.trie.add(forms(Words.of(row.get(0))), none);
        }
        return lexicon;
    }

    PhraseTrie.Node<Meaning> root() {
        return trie.root();
    }

    /** CLDR's names without those that are words or persons' names first of all. */
    private void cldrNames() {
        Set<String> leftOut = new HashSet<>();
        for (List<String> row : Table.bundled("left-out-names.tsv", 2).rows()) {
            Table.phrases(row.get(1)).forEach(name -> leftOut.add(row.get(0) + name));
        }
        for (List<String> row : Table.bundled("country-names.tsv", 3).rows()) {
            for (String name : Table.phrases(row.get(2))) {
                if (!leftOut.contains(row.get(1) + name)) {
                    add(Kind.NAME, row.get(0), row.get(1), name);
                }
            }
        }
    }

    // A row: country, language, phrases.
    private void names(String table, Kind kind) {
        for (List<String> row : Table.bundled(table, 3).rows()) {
            for (String phrase : Table.phrases(row.get(2))) {
                add(kind, row.get(0), row.get(1), phrase);
            }
        }
    }

    // A row: country, names.
    private void cities() {
        for (List<String> row : Table.bundled("cities.tsv", 2).rows()) {
            for (String phrase : Table.phrases(row.get(1))) {
                add(Kind.CITY, row.get(0), "*", phrase);
            }
        }
    }

    /**
     * Adds a phrase in all its forms; in a cell "it!" means only in Italian text, "*" any language.
     */
    private void add(Kind kind, String country, String cell, String phrase) {
        String language = cell.replaceFirst("[!*]$", "");
        boolean only = cell.endsWith("!") || ONLY_IN_THEIR_OWN_TEXT.contains(cell);
        Words words = Words.of(phrase);
        Writing writing = writing(words);
        Meaning meaning = new Meaning(kind, country, only ? language : "", writing);
        if (writing == Writing.UPPER) {
            trie.add(forms(words), meaning);
            return;
        }
        String inflected = language.isEmpty() && isCyrillic(phrase) ? "ru" : language;
        String endings = kind == Kind.ADJECTIVE ? "adjective" : "name";
        for (List<String> form : inflections.forms(inflected, endings, words)) {
            trie.add(form, meaning);
        }
    }

    /** A phrase with a small first letter may be written any way; one in capitals is a code. */
    private static Writing writing(Words words) {
        boolean code =
                words.list().stream()
                        .allMatch(
                                w ->
                                        w.casing() == Casing.UPPER
                                                && w.form().length() <= LONGEST_CODE);
        if (code) {
            return Writing.UPPER;
        }
        return words.get(0).casing().startsLikeAName() ? Writing.CAPITALISED : Writing.ANY;
    }

    private static List<String> forms(Words phrase) {
        return phrase.list().stream().map(Word::form).toList();
    }

    private static boolean isCyrillic(String phrase) {
        return Character.UnicodeScript.of(phrase.charAt(0)) == Character.UnicodeScript.CYRILLIC;
    }
}
