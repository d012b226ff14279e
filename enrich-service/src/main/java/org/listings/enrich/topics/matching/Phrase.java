package org.listings.enrich.topics.matching;

import java.util.List;

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
}
