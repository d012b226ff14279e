package org.listings.enrich.topics.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what can be read in a vocabulary but is hardly meant: warnings, for errors keep a
 * vocabulary from being read at all.
 */
public final class VocabularyCheck {

    /** Languages that every topic must have a label and a phrase in. */
    private static final List<String> REQUIRED =
            List.of("en", "fr", "es", "pt", "de", "it", "ru", "ar", "zh");

    private final List<Finding> findings = new ArrayList<>();

    private VocabularyCheck() {}

    /** All warnings, topic by topic. */
    public static List<Finding> of(Vocabulary vocabulary) {
        VocabularyCheck check = new VocabularyCheck();
        vocabulary.topics().forEach(check::topic);
        check.missingTopics(vocabulary);
        check.sharedPhrases(vocabulary);
        return List.copyOf(check.findings);
    }

    private void topic(Topic topic) {
        Place file = new Place(topic.id() + ".yaml", 1, "");
        for (String language : REQUIRED) {
            if (!topic.labels().containsKey(language)) {
                warn(file, "no label in '" + language + "': add it under labels");
            }
            if (topic.terms().stream().noneMatch(term -> term.language().equals(language))) {
                warn(file, "no phrase in '" + language + "': add some under terms");
            }
        }
        if (topic.terms().stream()
                .noneMatch(term -> term.weight() * topic.titleBoost() >= topic.threshold())) {
            warn(file, "no phrase reaches the threshold alone: lower it or weigh some more");
        }
        duplicates(topic);
        lighterThanItsPart(topic);
        masks(topic);
    }

    @SuppressWarnings("ReferenceEquality") // the same phrase twice in a line makes two equal terms
    private void duplicates(Topic topic) {
        Map<String, Term> seen = new HashMap<>();
        for (Term term : topic.terms()) {
            Term before = null;
            boolean all = true;
            for (String reading : term.phrase().readings()) {
                before = seen.putIfAbsent(reading, term);
                all &= before != null && before != term && sameSense(before, term);
            }
            if (all && before != null) {
                warn(
                        term.place(),
                        quoted(term)
                                + " says nothing that "
                                + quoted(before)
                                + " in line "
                                + before.place().line()
                                + " and others do not say: drop it");
            }
        }
    }

    private static boolean sameSense(Term one, Term other) {
        return one.language().equals(other.language())
                && !one.phrase().conditional()
                && !other.phrase().conditional();
    }

    // The longest phrase wins, so a longer one of less weight takes score away.
    private void lighterThanItsPart(Topic topic) {
        Map<String, Term> heavy = new HashMap<>();
        topic.terms().forEach(term -> term.phrase().readings().forEach(r -> heavy.put(r, term)));
        for (Term term : topic.terms()) {
            term.phrase().readings().stream()
                    .map(reading -> heavierPart(reading, term, heavy))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresent(
                            part ->
                                    warn(
                                            term.place(),
                                            quoted(term)
                                                    + " weighs less than "
                                                    + quoted(part)
                                                    + ", which it contains: weigh it as much"));
        }
    }

    private static Term heavierPart(String reading, Term term, Map<String, Term> heavy) {
        String[] steps = reading.split(" ");
        for (int from = 0; from < steps.length; from++) {
            for (int to = from + 1; to <= steps.length; to++) {
                Term part = heavy.get(String.join(" ", Arrays.copyOfRange(steps, from, to)));
                if (part != null && part.weight() > term.weight() && sameSense(part, term)) {
                    return part;
                }
            }
        }
        return null;
    }

    private void masks(Topic topic) {
        Set<String> words = new HashSet<>();
        Map<String, Term> readings = new HashMap<>();
        for (Term term : topic.terms()) {
            for (String reading : term.phrase().readings()) {
                readings.put(reading, term);
                words.addAll(Arrays.asList(reading.split(" ")));
            }
        }
        for (Term not : topic.not()) {
            boolean hides = false;
            for (String reading : not.phrase().readings()) {
                Term hidden = readings.get(reading);
                if (hidden != null && sameSense(hidden, not)) {
                    warn(
                            hidden.place(),
                            quoted(hidden) + " can never match: 'not' has it too, drop one");
                }
                hides |= Arrays.stream(reading.split(" ")).anyMatch(step -> touches(step, words));
            }
            if (!hides) {
                warn(
                        not.place(),
                        quoted(not) + " under 'not' hides no phrase of the topic: drop it");
            }
        }
    }

    private static boolean touches(String step, Set<String> words) {
        if (words.contains(step)) {
            return true;
        }
        String letters = bare(step);
        return words.stream()
                .filter(word -> word.indexOf('*') >= 0 || step.indexOf('*') >= 0)
                .map(VocabularyCheck::bare)
                .anyMatch(word -> word.contains(letters) || letters.contains(word));
    }

    private static String bare(String step) {
        return step.substring(step.indexOf(':') + 1).replace("*", "").replace("=", "");
    }

    private void missingTopics(Vocabulary vocabulary) {
        Set<String> there = new HashSet<>();
        vocabulary.topics().forEach(topic -> there.add(topic.id()));
        for (String id : TopicIds.ALL) {
            if (!there.contains(id)) {
                warn(new Place(id + ".yaml", 1, ""), "the topic has no file: no item will have it");
            }
        }
    }

    private void sharedPhrases(Vocabulary vocabulary) {
        Map<String, Topic> owners = new HashMap<>();
        Map<String, Term> seen = new HashMap<>();
        for (Topic topic : vocabulary.topics()) {
            for (Term term : topic.terms()) {
                for (String reading : term.phrase().readings()) {
                    Topic owner = owners.putIfAbsent(reading, topic);
                    Term first = seen.putIfAbsent(reading, term);
                    if (owner != null
                            && !owner.equals(topic)
                            && sameSense(first, term)
                            && !topic.shares().contains(owner.id())
                            && !owner.shares().contains(topic.id())) {
                        warn(
                                term.place(),
                                quoted(term)
                                        + " also speaks for "
                                        + owner.id()
                                        + ": list that topic under 'shares' if both are meant");
                        break;
                    }
                }
            }
        }
    }

    private static String quoted(Term term) {
        return "'" + term.notation() + "'";
    }

    private void warn(Place place, String what) {
        findings.add(Finding.warning(place, what));
    }
}
