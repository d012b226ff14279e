package org.listings.operations.generations;

import java.util.Locale;
import org.listings.elastic.GenerationIndexes;

/** What a generation is to those who read the alias. */
public enum GenerationState {
    /** It has not caught up since it was made, and never was live. */
    BUILDING,
    /** It has caught up and never was live. */
    READY,
    /** The alias points at it. */
    LIVE,
    /** It was live, and is kept up to date so that one can go back to it. */
    KEPT;

    /** Of a generation as its index tells. */
    public static GenerationState of(GenerationIndexes.Entry entry) {
        if (entry.isLive()) {
            return LIVE;
        }
        if (entry.meta().liveAt().isPresent()) {
            return KEPT;
        }
        return entry.meta().readyAt().isPresent() ? READY : BUILDING;
    }

    /** As people and JSON have it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
