package org.listings.operations.generations;

import org.listings.elastic.GenerationContents;
import org.listings.elastic.GenerationIndexes.Entry;

/**
 * How a generation is.
 *
 * @param entry what its index says of it
 * @param rawItems how many items its raw log holds
 * @param contents what can be found in its index
 * @param lag how far it is behind
 */
public record GenerationReport(Entry entry, long rawItems, GenerationContents contents, Lag lag) {

    /** What it is to those who read the alias. */
    public GenerationState state() {
        return GenerationState.of(entry);
    }

    /** Its name. */
    public String name() {
        return entry.meta().generation();
    }
}
