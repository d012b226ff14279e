package org.listings.operations.difference;

import java.util.ArrayList;
import java.util.List;

/** Counts things and keeps the first few. */
final class Examples<T> {
    private final int most;
    private final List<T> first = new ArrayList<>();
    private long count;

    Examples(int most) {
        this.most = most;
    }

    void add(T example) {
        count++;
        if (first.size() < most) {
            first.add(example);
        }
    }

    long count() {
        return count;
    }

    List<T> first() {
        return List.copyOf(first);
    }
}
