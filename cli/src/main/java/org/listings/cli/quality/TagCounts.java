package org.listings.cli.quality;

import java.util.HashSet;
import java.util.Set;

/** Counts tags that were right, given but not due, due but not given. */
final class TagCounts {
    private int right;
    private int wrong;
    private int missed;

    /** Adds one item's tags; {@code optional} ones count neither for nor against. */
    void add(Set<String> given, Set<String> due, Set<String> optional) {
        Set<String> both = new HashSet<>(given);
        both.retainAll(due);
        right += both.size();
        missed += due.size() - both.size();
        Set<String> neither = new HashSet<>(given);
        neither.removeAll(due);
        neither.removeAll(optional);
        wrong += neither.size();
    }

    double microF1() {
        int all = 2 * right + wrong + missed;
        return all == 0 ? 1 : 2.0 * right / all;
    }
}
