package org.listings.operations.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A million listings a side, all of them different, in the heap of a test. */
final class DifferenceMemoryTest {
    private static final int MANY = 1_000_000;
    private static final int EVERY = 100_000;
    private static final long BUDGET = 150L << 20;

    @Test
    void holdsNoMoreForAMillionThanForAHundredThousand() {
        List<Long> held = new ArrayList<>();
        Runtime runtime = Runtime.getRuntime();
        Iterator<ObjectNode> after =
                IntStream.range(0, MANY)
                        .peek(
                                number -> {
                                    if (number % EVERY == 0) {
                                        System.gc();
                                        held.add(runtime.totalMemory() - runtime.freeMemory());
                                    }
                                })
                        .mapToObj(DifferenceMemoryTest::changed)
                        .iterator();
        long start = System.nanoTime();
        Report report =
                Difference.of(
                        new Listings("g1", SyntheticListings.first(MANY)),
                        new Listings("g2", after),
                        ListingOrder.BY_ID,
                        change -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%,d listings a side in %.1f s; %s MB live after each %,d%n",
                MANY, seconds, held.stream().map(bytes -> bytes >> 20).toList(), EVERY);
        assertThat(report.same() + report.changed()).isEqualTo(MANY - MANY / 20);
        assertThat(report.onlyBefore().count() + report.renamed().count()).isEqualTo(MANY / 20);
        assertThat(report.renamed().soughtAmongAll()).isFalse();
        long grown = held.get(held.size() - 1) - held.get(0);
        assertThat(grown).isLessThan(BUDGET);
        assertThat(held.get(held.size() - 1) - held.get(held.size() / 2)).isLessThan(BUDGET / 10);
    }

    private static ObjectNode changed(int number) {
        ObjectNode listing = SyntheticListings.listing(number);
        switch (number % 20) {
            // another id, in order and in the same place
            case 0 -> listing.put("item_id", listing.get("item_id").asText() + "x");
            case 1, 2, 3 -> listing.put("title", "Another " + number);
            case 4 -> listing.putArray("topics").add("new-" + number);
            default -> {}
        }
        return listing;
    }
}
