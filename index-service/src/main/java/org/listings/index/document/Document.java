package org.listings.index.document;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.listings.schemas.Listing;

/**
 * A listing on its way into the index, with the Kafka record that it was read from.
 *
 * <p>Its version is the record's offset: all records of an item id are in one partition, so a later
 * record has a higher version, and Elasticsearch refuses to go back whatever order writes arrive
 * in.
 *
 * @param id the item id
 * @param version higher than that of every earlier record of the same item
 * @param json what is indexed
 */
public record Document(
        String id,
        long version,
        byte[] json,
        Listing listing,
        ConsumerRecord<byte[], byte[]> origin) {

    /** The document that a record's listing becomes. */
    public static Document of(ConsumerRecord<byte[], byte[]> origin, Listing listing) {
        return new Document(
                listing.getItemId(), origin.offset(), ListingJson.bytes(listing), listing, origin);
    }
}
