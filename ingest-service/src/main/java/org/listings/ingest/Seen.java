package org.listings.ingest;

import java.time.Instant;
import java.util.BitSet;
import org.listings.schemas.Searchable;

/** Which of a file's items one generation shows. */
final class Seen {

    private final int items;
    private final BitSet positions;
    private Instant last = Instant.MIN;

    Seen(int items) {
        this.items = items;
        this.positions = new BitSet(items);
    }

    void add(Searchable item) {
        if (!positions.get(item.getPosition() - 1)) {
            positions.set(item.getPosition() - 1);
            last = last.isAfter(item.getSearchableAt()) ? last : item.getSearchableAt();
        }
    }

    boolean isAll() {
        return positions.cardinality() == items;
    }

    /** When the last of them could be found first. */
    Instant last() {
        return last;
    }
}
