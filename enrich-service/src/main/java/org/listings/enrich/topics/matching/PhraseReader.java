package org.listings.enrich.topics.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the notation of phrases.
 *
 * <pre>
 * phrase   = sequence { " + " sequence }      the first matches, the others must be in its sentence
 * sequence = item { " " item }
 * item     = choice { "|" choice } | "~" | "@" set
 * choice   = word | "(" [ sequence ] { "|" [ sequence ] } ")"
 * word     = letters | "=" letters | letters "*" | "*" letters | "*" letters "*"
 * </pre>
 *
 * A word matches by its stem ("=" by itself), in capitals only where it is written in capitals; an
 * empty choice, "(sized|)", makes a group optional; "~" lets up to three words pass; "@set" stands
 * for one or more words of a set. Function words ("of", "la") are passed over in phrase and text
 * alike.
 */
public final class PhraseReader {

    private static final int MOST_VARIANTS = 1000;

    private final Set<String> sets;
    private final Stems stems;

    public PhraseReader(Set<String> languages, Set<String> sets) {
        this.sets = sets;
        this.stems = new Stems(languages);
    }

    /** Reads one phrase of a language. */
    public Phrase read(String language, String notation) {
        List<List<List<Step>>> parts = new ArrayList<>();
        for (String part : notation.split(" \\+ ", -1)) {
            parts.add(meaningful(sequence(language, part.trim(), notation), notation));
        }
        return new Phrase(parts.get(0), parts.subList(1, parts.size()));
    }

    private static List<List<Step>> meaningful(List<List<Step>> variants, String whole) {
        if (variants.isEmpty()) {
            throw new BadPhrase(
                    "'" + whole + "' holds function words only: name a word of meaning");
        }
        for (List<Step> variant : variants) {
            if (variant.get(0).kind() == Step.Kind.GAP
                    || variant.get(variant.size() - 1).kind() == Step.Kind.GAP) {
                throw new BadPhrase(
                        "'" + whole + "' begins or ends with '~': put it between words");
            }
        }
        return variants;
    }

    private List<List<Step>> sequence(String language, String notation, String whole) {
        List<List<Step>> variants = List.of(List.of());
        for (String item : split(notation, ' ')) {
            List<List<Step>> choices = item(language, item, whole);
            variants = choices.isEmpty() ? variants : product(variants, choices);
        }
        return variants.stream().filter(v -> !v.isEmpty()).distinct().toList();
    }

    private static List<List<Step>> product(List<List<Step>> begun, List<List<Step>> choices) {
        List<List<Step>> grown = new ArrayList<>();
        for (List<Step> head : begun) {
            for (List<Step> tail : choices) {
                List<Step> both = new ArrayList<>(head);
                both.addAll(tail);
                grown.add(both);
            }
        }
        if (grown.size() > MOST_VARIANTS) {
            throw new BadPhrase("more than " + MOST_VARIANTS + " variants: split the phrase");
        }
        return grown;
    }

    private List<List<Step>> item(String language, String item, String whole) {
        if (item.equals("~")) {
            return List.of(List.of(Step.ANYTHING));
        }
        if (item.startsWith("@")) {
            String set = item.substring(1);
            if (!sets.contains(set)) {
                throw new BadPhrase("'" + whole + "' names the unknown word set '" + set + "'");
            }
            return List.of(List.of(new Step(Step.Kind.RUN, set, "")));
        }
        List<List<Step>> choices = new ArrayList<>();
        for (String choice : split(item, '|')) {
            choices.addAll(
                    choice.startsWith("(")
                            ? group(language, choice, whole)
                            : word(language, choice, whole));
        }
        return choices;
    }

    private List<List<Step>> group(String language, String group, String whole) {
        if (!group.endsWith(")")) {
            throw new BadPhrase("'" + whole + "' has a parenthesis without its other half");
        }
        List<List<Step>> choices = new ArrayList<>();
        for (String choice : split(group.substring(1, group.length() - 1), '|')) {
            List<List<Step>> sequence = sequence(language, choice.trim(), whole);
            if (sequence.isEmpty() && !choice.isBlank()) {
                throw new BadPhrase(
                        "'"
                                + whole
                                + "': '"
                                + choice
                                + "' is passed over as a function word: drop it");
            }
            choices.addAll(sequence.isEmpty() ? List.of(List.of()) : sequence);
        }
        return choices;
    }

    private List<List<Step>> word(String language, String word, String whole) {
        if (word.isEmpty()) {
            throw new BadPhrase("'" + whole + "' has an empty choice outside parentheses");
        }
        if (word.startsWith("=")) {
            return List.of(List.of(new Step(Step.Kind.FORM, folded(word.substring(1)), "")));
        }
        boolean suffix = word.startsWith("*");
        boolean prefix = word.length() > 1 && word.endsWith("*");
        String letters = word.substring(suffix ? 1 : 0, word.length() - (prefix ? 1 : 0));
        if (letters.isEmpty() || letters.indexOf('*') >= 0) {
            throw new BadPhrase("'" + whole + "': '*' stands before or behind letters only");
        }
        if (letters.indexOf('(') >= 0 || letters.indexOf(')') >= 0) {
            throw new BadPhrase("'" + whole + "' has a parenthesis in the middle of a word");
        }
        if (suffix || prefix) {
            return List.of(List.of(affix(letters, suffix, prefix, whole)));
        }
        List<Step> plain = new ArrayList<>();
        List<Step> bare = new ArrayList<>();
        for (Word read : Text.vocabulary(letters)) {
            Step.Kind kind = read.capitals() ? Step.Kind.CAPITALS : Step.Kind.STEM;
            boolean stemmed = kind == Step.Kind.STEM;
            String said = stemmed ? language : "";
            plain.add(
                    new Step(
                            kind, stemmed ? stems.stem(language, read.form()) : read.form(), said));
            bare.add(
                    new Step(
                            kind,
                            stemmed ? stems.stemWithoutAccents(language, read.form()) : read.form(),
                            said));
        }
        return plain.equals(bare) ? List.of(plain) : List.of(plain, bare);
    }

    private static Step affix(String letters, boolean suffix, boolean prefix, String whole) {
        String folded = folded(letters);
        if (folded.length() < 3) {
            throw new BadPhrase("'" + whole + "': '*' needs at least three letters beside it");
        }
        Step.Kind kind =
                suffix && prefix ? Step.Kind.INFIX : prefix ? Step.Kind.PREFIX : Step.Kind.SUFFIX;
        return new Step(kind, folded, "");
    }

    private static String folded(String letters) {
        return Normal.fold(Normal.form(letters).toLowerCase(Locale.ROOT));
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? at : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == at && (depth == 0 || i == text.length())) {
                if (i > begin || at == '|') {
                    parts.add(text.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return parts;
    }
}
