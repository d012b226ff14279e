package org.listings.enrich.places;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.listings.enrich.places.Meaning.Kind;
import org.listings.enrich.text.PhraseTrie;
import org.listings.enrich.text.PhraseTrie.Node;
import org.listings.enrich.text.Word;
import org.listings.enrich.text.Word.Casing;
import org.listings.enrich.text.Word.Gap;
import org.listings.enrich.text.Words;

/**
 * What stands right before or after a mention and takes it away: the Geneva Conventions, the ILO
 * Country Office for Viet Nam, Mr Jordan. The phrases are in {@code surroundings.tsv}.
 */
final class Surroundings {
    private final PhraseTrie<Rule> before = new PhraseTrie<>();
    private final PhraseTrie<Rule> after = new PhraseTrie<>();
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> links = new HashSet<>();

    private enum Scope {
        NAME,
        ADJECTIVE,
        CITY,
        PERSON,
        ANY
    }

    /**
     * A phrase that spoils mentions of one kind; an office's whole list of countries goes with it.
     */
    private record Rule(Scope scope, boolean office) {
        boolean concerns(Mention mention, Set<String> personNames) {
            return switch (scope) {
                case ANY -> true;
                case PERSON -> personNames.contains(mention.words().get(mention.first()).form());
                default -> mention.is(Kind.valueOf(scope.name()));
            };
        }
    }

    private final Set<String> personNames = new HashSet<>();
    private final Set<String> forenames = new HashSet<>();
    private final Set<String> prepositions = new HashSet<>();
    private final Set<String> institutions = new HashSet<>();

    static Surroundings bundled() {
        Surroundings surroundings = new Surroundings();
        for (List<String> row : Table.bundled("surroundings.tsv", 3).rows()) {
            for (String phrase : Table.phrases(row.get(2))) {
                surroundings.add(row.get(0), row.get(1), forms(phrase));
            }
        }
        return surroundings;
    }

    /** Words that may stand between countries in a row, "and". */
    Set<String> links() {
        return links;
    }

    private void add(String where, String scope, List<String> phrase) {
        switch (where) {
            case "filler" -> fillers.addAll(phrase);
            case "link" -> links.addAll(phrase);
            case "person" -> personNames.addAll(phrase);
            case "forename" -> forenames.addAll(phrase);
            case "preposition" -> prepositions.addAll(phrase);
            case "institution" -> institutions.addAll(phrase);
            case "after" -> after.add(phrase, new Rule(scope(scope), false));
            case "before", "office" -> {
                List<String> backwards = new ArrayList<>(phrase);
                Collections.reverse(backwards);
                before.add(backwards, new Rule(scope(scope), where.equals("office")));
            }
            default -> throw new IllegalStateException("surroundings.tsv knows no rule " + where);
        }
    }

    private static Scope scope(String cell) {
        return Scope.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    /** The mentions that still name a country; the place of an event may be in an office. */
    List<Mention> keep(List<Mention> mentions, boolean officesCount) {
        List<Mention> kept = new ArrayList<>(mentions.size());
        Mention officeListUpTo = null;
        for (Mention mention : mentions) {
            boolean goesOn = officeListUpTo != null && continues(officeListUpTo, mention);
            Rule rule = spoiling(mention);
            boolean office = goesOn || (rule != null && rule.office());
            officeListUpTo = office ? mention : null;
            if ((rule == null && !office && !isForename(mention)) || (office && officesCount)) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private Rule spoiling(Mention mention) {
        Words words = mention.words();
        // Articles may stand between phrase and name, or be the phrase's own end ("office in the").
        int start = mention.first() - 1;
        boolean filler = true;
        while (filler && start >= 0 && joined(words, start + 1)) {
            Rule rule = walk(before.root(), mention, start, -1);
            if (rule != null) {
                return rule;
            }
            filler = fillers.contains(words.get(start).form());
            start--;
        }
        return walk(after.root(), mention, mention.last(), 1);
    }

    private Rule walk(Node<Rule> root, Mention mention, int start, int step) {
        Words words = mention.words();
        Node<Rule> node = root;
        Rule found = null;
        for (int at = start; at >= 0 && at < words.size(); at += step) {
            if (!joined(words, step < 0 ? at + 1 : at)) {
                break;
            }
            node = node.after(words.get(at).form());
            if (node == null) {
                break;
            }
            for (Rule rule : node.values()) {
                found = rule.concerns(mention, personNames) ? rule : found;
            }
        }
        return found;
    }

    /** A first name with a surname behind it. */
    private boolean isForename(Mention mention) {
        Words words = mention.words();
        int next = mention.last();
        if (!forenames.contains(words.get(mention.first()).form())
                || next - mention.first() != 1
                || next >= words.size()
                || !joined(words, next)
                || (mention.first() > 0
                        && prepositions.contains(words.get(mention.first() - 1).form()))) {
            return false;
        }
        Word surname = words.get(next);
        return surname.casing() == Casing.CAPITALISED && !institutions.contains(surname.form());
    }

    private boolean continues(Mention earlier, Mention later) {
        if (!earlier.isInTextOf(later)) {
            return false;
        }
        for (int at = earlier.last(); at <= later.first(); at++) {
            Word word = later.words().get(at);
            if (word.gap() == Gap.BREAK || (at < later.first() && !links.contains(word.form()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean joined(Words words, int index) {
        return index >= words.size() || words.get(index).gap().compareTo(Gap.LOOSE) <= 0;
    }

    private static List<String> forms(String phrase) {
        return Words.of(phrase).list().stream().map(Word::form).toList();
    }
}
