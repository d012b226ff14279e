package org.listings.operations.difference;

import java.util.List;

/**
 * What became of one listing that is not the same in both sets.
 *
 * @param what what happened to it
 * @param before where it was; null when it is new
 * @param after where it is; null when it is gone
 * @param fields how its fields changed; none when only one set has it
 */
public record Change(What what, Place before, Place after, List<FieldChange> fields) {

    /** What can happen to a listing. */
    public enum What {
        CHANGED,
        RENAMED,
        ONLY_BEFORE,
        ONLY_AFTER
    }
}
