package org.listings.operations.generations;

/**
 * How far a generation is behind.
 *
 * @param toSplit files that it has yet to split; always 0 when it reads a raw log that is made
 *     elsewhere
 * @param toEnrich raw items that it has yet to enrich
 * @param toIndex listings that it has yet to index
 */
public record Lag(long toSplit, long toEnrich, long toIndex) {

    /** Whether it is behind in nothing. */
    public boolean isNone() {
        return toSplit == 0 && toEnrich == 0 && toIndex == 0;
    }

    /** Items that are not searchable yet; those of files that are not split are not known. */
    public long items() {
        return toEnrich + toIndex;
    }

    @Override
    public String toString() {
        String items = "%,d to enrich, %,d to index".formatted(toEnrich, toIndex);
        return toSplit == 0 ? items : "%,d files to split, %s".formatted(toSplit, items);
    }
}
