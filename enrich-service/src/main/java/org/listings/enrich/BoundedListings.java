package org.listings.enrich;

import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.Listing;
import org.listings.schemas.Topics;

/**
 * Writes listings, and refuses one that no topic would take. The store writes first and so refuses
 * first, which makes a dead letter of the item; by the time that Kafka's producer refuses a record,
 * its transaction is lost, and the next one meets the same record.
 */
final class BoundedListings implements Serializer<Listing> {

    private final Serializer<Listing> unbounded;

    private BoundedListings(Serializer<Listing> unbounded) {
        this.unbounded = unbounded;
    }

    /**
     * @param config at least {@code schema.registry.url}
     */
    static Serde<Listing> serde(Map<String, ?> config) {
        return Serdes.serdeFrom(
                new BoundedListings(AvroSerdes.serializer(config)),
                AvroSerdes.deserializer(Listing.class, config));
    }

    @Override
    public byte[] serialize(String topic, Listing listing) {
        byte[] bytes = unbounded.serialize(topic, listing);
        if (bytes != null && bytes.length > Topics.LONGEST_VALUE) {
            throw new ListingTooLarge(listing, bytes.length, Topics.LONGEST_VALUE);
        }
        return bytes;
    }

    @Override
    public void close() {
        unbounded.close();
    }
}
