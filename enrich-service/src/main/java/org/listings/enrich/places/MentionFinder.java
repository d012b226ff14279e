package org.listings.enrich.places;

import java.util.ArrayList;
import java.util.List;
import org.listings.enrich.places.Meaning.Kind;
import org.listings.enrich.text.PhraseTrie.Node;
import org.listings.enrich.text.Word;
import org.listings.enrich.text.Word.Casing;
import org.listings.enrich.text.Word.Gap;
import org.listings.enrich.text.Words;

/** Reads a text from left to right and takes the longest phrase of the lexicon at each word. */
final class MentionFinder {
    private static final int SHOUTED_FROM = 4;
    private static final char FIRST_NOT_LATIN = '\u0250';

    private final Lexicon lexicon;

    MentionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Mentions in order, not overlapping. */
    List<Mention> find(Words words, String language) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Mention mention = longest(words, at, at, lexicon.root(), language);
            if (mention == null) {
                at++;
                continue;
            }
            if (!mention.is(Kind.NO_COUNTRY)) {
                mentions.add(mention);
            }
            at = mention.last();
        }
        return mentions;
    }

    private Mention longest(Words words, int first, int at, Node<Meaning> node, String language) {
        if (at >= words.size() || (at > first && words.get(at).gap().compareTo(Gap.LOOSE) > 0)) {
            return null;
        }
        Mention best = null;
        for (String form : Affixes.variants(words.get(at).form())) {
            Node<Meaning> next = node.after(form);
            if (next == null) {
                continue;
            }
            Mention found = longest(words, first, at + 1, next, language);
            if (found == null && !next.values().isEmpty()) {
                found = mention(words, first, at + 1, next.values(), language);
            }
            if (found != null && (best == null || found.last() > best.last())) {
                best = found;
            }
        }
        return best;
    }

    private static Mention mention(
            Words words, int first, int last, List<Meaning> all, String language) {
        List<Meaning> fitting =
                all.stream().filter(m -> fits(m, words, first, last, language)).toList();
        if (fitting.isEmpty()) {
            return null;
        }
        List<Meaning> none = fitting.stream().filter(m -> m.kind() == Kind.NO_COUNTRY).toList();
        return new Mention(words, first, last, none.isEmpty() ? fitting : none);
    }

    private static boolean fits(
            Meaning meaning, Words words, int first, int last, String language) {
        if (!meaning.onlyIn().isEmpty() && !meaning.onlyIn().equals(language)) {
            return false;
        }
        Word word = words.get(first);
        return switch (meaning.writing()) {
            case ANY -> !isForeignInEnglish(meaning, word, language);
            case CAPITALISED ->
                    word.casing().startsLikeAName() && !isAcronym(meaning, words, first, last);
            case UPPER -> isCode(words, first, last);
        };
    }

    /** English writes its adjectives of countries with a capital: "china" and "pole" are words. */
    private static boolean isForeignInEnglish(Meaning meaning, Word word, String language) {
        return meaning.kind() == Kind.ADJECTIVE
                && language.equals("en")
                && word.form().charAt(0) < FIRST_NOT_LATIN;
    }

    /** "US" between shouted words may be the pronoun. */
    private static boolean isCode(Words words, int first, int last) {
        Word word = words.get(first);
        if (word.casing() == Casing.NONE) {
            return true;
        }
        boolean dotted = word.end() - word.start() > word.form().length();
        return word.casing() == Casing.UPPER && (dotted || !isShouted(words, first, last));
    }

    /** OSH is not the city of Osh, unless everything around is in capitals too. */
    private static boolean isAcronym(Meaning meaning, Words words, int first, int last) {
        Word word = words.get(first);
        return meaning.kind() == Kind.CITY
                && last - first == 1
                && words.size() > 1
                && word.casing() == Casing.UPPER
                && word.form().length() <= SHOUTED_FROM
                && !isShouted(words, first, last);
    }

    /** Whether the words beside are in capitals, and one of them too long for an abbreviation. */
    private static boolean isShouted(Words words, int first, int last) {
        boolean before = first > 0;
        boolean after = last < words.size();
        return (!before || isUpper(words.get(first - 1)))
                && (!after || isUpper(words.get(last)))
                && ((before && isShouted(words.get(first - 1)))
                        || (after && isShouted(words.get(last))));
    }

    private static boolean isShouted(Word word) {
        return isUpper(word) && word.form().length() >= SHOUTED_FROM;
    }

    private static boolean isUpper(Word word) {
        return word.casing() == Casing.UPPER;
    }
}
