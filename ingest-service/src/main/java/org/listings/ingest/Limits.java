package org.listings.ingest;

/**
 * How much one file may ask for.
 *
 * @param lineCharacters the longest line; one line is held in memory
 * @param itemBytes the longest item's text in UTF-8; a record of Kafka, which holds it twice, has a
 *     megabyte by default
 */
public record Limits(int lineCharacters, int itemBytes) {

    /** 4 million characters a line, 400,000 bytes an item. */
    public static final Limits USUAL = new Limits(1 << 22, 400_000);

    public Limits {
        if (lineCharacters < 1 || itemBytes < 1) {
            throw new IllegalArgumentException("Limits of nothing");
        }
    }
}
