package org.listings.operations.difference;

import java.util.List;

/**
 * How one field changed.
 *
 * @param field its Avro name
 * @param listings in how many listings it changed
 * @param kinds in which ways, most frequent first; one listing can be in several
 * @param otherKinds changes in yet other ways, which were too many to be told apart
 */
public record FieldChanges(
        String field, long listings, List<KindOfChange> kinds, long otherKinds) {}
