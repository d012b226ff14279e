package org.listings.operations.books;

import java.util.List;

/**
 * A generation's books: raw items = searchable + merged + dead-lettered + in flight, each side
 * counted by itself.
 *
 * @param generation whose
 * @param rawTopic the raw log that it is built from
 * @param files files whose items are in that log, as Kafka's ledger has it
 * @param rawItems items in that log: those of the files, and dead letters of no file
 * @param ofNoFile those dead letters: somebody else wrote to the log
 * @param searchable documents
 * @param merged raw items that say the same as another one and are a source of its document
 * @param deadLettered raw items that were given up and are in no document
 * @param toEnrich records that the enrich service has yet to read
 * @param toIndex records that the index service has yet to read
 * @param atRest whether nothing moved while it was counted; else the sums need not be right
 */
public record Books(
        String generation,
        String rawTopic,
        long files,
        long rawItems,
        long ofNoFile,
        long searchable,
        long merged,
        long deadLettered,
        long toEnrich,
        long toIndex,
        boolean atRest) {

    /** Raw items that are on their way. */
    public long inFlight() {
        return rawItems - searchable - merged - deadLettered;
    }

    /** Whether the services have read all there is. */
    public boolean isCaughtUp() {
        return toEnrich == 0 && toIndex == 0;
    }

    /** Whether all that came in is searchable or accounted for, and nothing is under way. */
    public boolean balance() {
        return isCaughtUp() && inFlight() == 0;
    }

    /**
     * What does not add up, in words; empty when all does. While records are under way, nothing can
     * be said of items.
     */
    public List<String> leftOver() {
        if (!atRest || !isCaughtUp() || inFlight() == 0) {
            return List.of();
        }
        return List.of(
                inFlight() > 0
                        ? inFlight()
                                + " raw item(s) are neither searchable nor given up, though nothing"
                                + " is left to read"
                        : -inFlight() + " more item(s) are searchable than the raw log has");
    }
}
