package org.listings.enrich.places;

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
    /**
     * Languages that write adjectives of countries with a capital, so that "polish" and "turkey"
     * are ordinary words.
     */
    private static final Set<String> CAPITAL_ADJECTIVES = Set.of("en", "nl");

    /**
     * Names in other Latin-script languages count only in a text of that language: short ones are
     * words elsewhere.
     */
    private static final Set<String> ONLY_IN_THEIR_OWN_TEXT =
            Set.of("pl", "tr", "ro", "cs", "sv", "id", "vi", "hu");

    private final PhraseTrie<Meaning> trie = new PhraseTrie<>();
    private final Inflections inflections;

    private Lexicon(Inflections inflections) {
        this.inflections = inflections;
    }

    static Lexicon bundled() {
        Lexicon lexicon = new Lexicon(Inflections.bundled());
        lexicon.names("country-names.tsv", Kind.NAME);
        lexicon.names("more-names.tsv", Kind.NAME);
        lexicon.names("adjectives.tsv", Kind.ADJECTIVE);
        lexicon.names("more-cities.tsv", Kind.CITY);
        lexicon.cities();
        for (List<String> row : Table.bundled("no-countries.tsv", 1).rows()) {
            lexicon.trie.add(
                    forms(row.get(0)), new Meaning(Kind.NO_COUNTRY, null, "", Writing.ANY));
        }
        return lexicon;
    }

    PhraseTrie.Node<Meaning> root() {
        return trie.root();
    }

    // A row: country, language, phrases.
    private void names(String table, Kind kind) {
        for (List<String> row : Table.bundled(table, 3).rows()) {
            for (String phrase : Table.phrases(row.get(2))) {
                add(kind, row.get(0), row.get(1), phrase);
            }
        }
    }

    // A row: country, names; Cyrillic ones are inflected as in Russian.
    private void cities() {
        for (List<String> row : Table.bundled("cities.tsv", 2).rows()) {
            for (String phrase : Table.phrases(row.get(1))) {
                add(Kind.CITY, row.get(0), isCyrillic(phrase) ? "ru" : "", phrase);
            }
        }
    }

    private void add(Kind kind, String country, String cell, String phrase) {
        boolean only = cell.endsWith("!") || ONLY_IN_THEIR_OWN_TEXT.contains(cell);
        String language = cell.endsWith("!") ? cell.substring(0, cell.length() - 1) : cell;
        Words words = Words.of(phrase);
        String endings = kind == Kind.ADJECTIVE ? "adjective" : "name";
        Writing writing = writing(kind, language, words);
        Meaning meaning = new Meaning(kind, country, only ? language : "", writing);
        if (writing == Writing.UPPER) {
            trie.add(forms(phrase), meaning);
            return;
        }
        for (List<String> form : inflections.forms(language, endings, words)) {
            trie.add(form, meaning);
        }
    }

    private static Writing writing(Kind kind, String language, Words words) {
        if (kind == Kind.ADJECTIVE) {
            return CAPITAL_ADJECTIVES.contains(language) ? Writing.CAPITALISED : Writing.ANY;
        }
        boolean code =
                words.list().stream()
                        .allMatch(w -> w.casing() == Casing.UPPER && w.form().length() <= 5);
        return code ? Writing.UPPER : Writing.CAPITALISED;
    }

    private static List<String> forms(String phrase) {
        return Words.of(phrase).list().stream().map(Word::form).toList();
    }

    private static boolean isCyrillic(String phrase) {
        return Character.UnicodeBlock.of(phrase.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
    }
}
