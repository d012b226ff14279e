package org.listings.operations.difference;

import java.util.List;

/**
 * What differs between two sets of listings.
 *
 * @param before what the old set is called
 * @param after what the new set is called
 * @param same listings that no compared field tells apart
 * @param changed listings that both have, under one id, with another value in some field
 * @param renamed listings that both have, under different ids
 * @param onlyBefore listings that only the old set has
 * @param onlyAfter listings that only the new set has
 * @param fields the fields that changed, in changed and renamed listings; most frequent first
 */
public record Report(
        String before,
        String after,
        long same,
        long changed,
        Renamed renamed,
        OnlyIn onlyBefore,
        OnlyIn onlyAfter,
        List<FieldChanges> fields) {

    /** How many the old set has. */
    public long listingsBefore() {
        return same + changed + renamed.count() + onlyBefore.count();
    }

    /** How many the new set has. */
    public long listingsAfter() {
        return same + changed + renamed.count() + onlyAfter.count();
    }

    /** How many are not the same. */
    public long differing() {
        return changed + renamed.count() + onlyBefore.count() + onlyAfter.count();
    }

    /** What part of all listings of both sets is not the same, 0 to 1; 0 when there are none. */
    public double share() {
        long all = same + differing();
        return all == 0 ? 0 : (double) differing() / all;
    }
}
