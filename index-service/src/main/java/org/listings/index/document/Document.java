package org.listings.index.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.listings.kit.DeadLetterHeaders;
import org.listings.kit.RecordPlace;
import org.listings.schemas.Listing;

/**
 * A listing on its way into the index, with the Kafka record that it was read from.
 *
 * <p>Its version is the record's offset: all records of an item id are in one partition, so a later
 * record has a higher version, and Elasticsearch refuses to go back whatever order writes arrive
 * in. A record that was given up and sent back keeps the version of the place it first had: what
 * has become of its item since then is newer.
 */
public final class Document {

    private static final int LONGEST_ID = 512;

    private final ConsumerRecord<byte[], byte[]> origin;
    private final Listing listing;
    private final byte[] json;
    private final long version;

    /**
     * The document that a record's listing becomes.
     *
     * @throws IllegalArgumentException when its item id cannot be a document's
     */
    public Document(ConsumerRecord<byte[], byte[]> origin, Listing listing) {
        // one such id would make Elasticsearch refuse the whole request that it is in
        int length = listing.getItemId().getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "an item id of %d bytes; Elasticsearch takes 1 to %d"
                            .formatted(length, LONGEST_ID));
        }
        this.origin = origin;
        this.listing = listing;
        this.json = ListingJson.bytes(listing);
        this.version = version(origin);
    }

    private static long version(ConsumerRecord<byte[], byte[]> origin) {
        Header first = origin.headers().lastHeader(DeadLetterHeaders.ORIGIN);
        return Optional.ofNullable(first)
                .flatMap(at -> RecordPlace.parse(new String(at.value(), StandardCharsets.UTF_8)))
                .filter(at -> at.topic().equals(origin.topic()))
                .map(RecordPlace::offset)
                .orElse(origin.offset());
    }

    /** The item id. */
    public String id() {
        return listing.getItemId();
    }

    /** Higher than that of every earlier record of the same item. */
    public long version() {
        return version;
    }

    /** What is indexed; not to be changed. */
    public byte[] json() {
        return json;
    }

    /** What it was made from. */
    public Listing listing() {
        return listing;
    }

    /** What that was read from. */
    public ConsumerRecord<byte[], byte[]> origin() {
        return origin;
    }
}
