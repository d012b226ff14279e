package org.listings.enrich.topics.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All topics, the names that hide them, and the word sets that phrases refer to.
 *
 * @param topics in order of id
 * @param names of bodies and of participants
 * @param sets words in lower case by name of the set
 */
public record Vocabulary(List<Topic> topics, List<Name> names, Map<String, Set<String>> sets) {

    public Vocabulary {
        topics = List.copyOf(topics);
        names = List.copyOf(names);
        sets = Map.copyOf(sets);
    }

    /** Languages in which there is any phrase. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        Stream.concat(
                        topics.stream()
                                .flatMap(t -> Stream.concat(t.terms().stream(), t.not().stream())),
                        names.stream().flatMap(name -> name.terms().stream()))
                .forEach(term -> languages.add(term.language()));
        return languages;
    }
}
