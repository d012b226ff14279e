package org.listings.operations.deadletters;

import java.util.Set;

/**
 * Which open letters are meant.
 *
 * @param ids these; empty when not by name
 * @param reason those given up for this reason; null for any
 */
public record Selection(Set<LetterId> ids, String reason) {

    public Selection {
        ids = Set.copyOf(ids);
    }

    /** Every one. */
    public static Selection all() {
        return new Selection(Set.of(), null);
    }

    /** All that were given up for this reason. */
    public static Selection because(String reason) {
        return new Selection(Set.of(), reason);
    }

    /** These. */
    public static Selection of(Set<LetterId> ids) {
        return new Selection(ids, null);
    }

    boolean isByName() {
        return !ids.isEmpty();
    }

    boolean has(FiledLetter letter) {
        return isByName()
                ? ids.contains(letter.id())
                : reason == null || reason.equals(letter.letter().reason());
    }
}
