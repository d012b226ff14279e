package org.listings.operations.generations;

import java.util.ArrayList;
import java.util.List;
import org.listings.elastic.GenerationIndexes.Entry;

/**
 * What stands against a generation's being live: that it is behind, or that something is missing.
 */
public final class Readiness {

    private final Generations generations;

    public Readiness(Generations generations) {
        this.generations = generations;
    }

    /** Each reason in words; none when it can be live. */
    public List<String> against(Entry entry) {
        Lag lag = generations.lag(entry.meta());
        if (!lag.isNone()) {
            return List.of("it is behind (" + lag + ")");
        }
        List<String> against = new ArrayList<>();
        generations
                .books(entry)
                .leftOver()
                .forEach(each -> against.add("its books do not balance: " + each));
        List<String> refused = generations.refusedFiles(entry);
        if (!refused.isEmpty()) {
            against.add(
                    "it has no items of %d file(s) that were published: %s"
                            .formatted(refused.size(), String.join(", ", refused)));
        }
        return against;
    }
}
