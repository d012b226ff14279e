package org.listings.enrich.topics.matching;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A phrase ready to be matched.
 *
 * @param variants the step sequences it stands for
 * @param context what else must be in the sentence, one list of variants a condition
 */
public record Phrase(List<List<Step>> variants, List<List<List<Step>>> context) {

    public Phrase {
        variants = List.copyOf(variants);
        context = List.copyOf(context);
    }

    /** Everything it stands for, each as its steps joined by spaces; contexts are left out. */
    public Set<String> readings() {
        Set<String> readings = new TreeSet<>();
        for (List<Step> variant : variants) {
            readings.add(variant.stream().map(Step::toString).collect(Collectors.joining(" ")));
        }
        return readings;
    }

    /** Whether it needs other words in the sentence. */
    public boolean conditional() {
        return !context.isEmpty();
    }
}
