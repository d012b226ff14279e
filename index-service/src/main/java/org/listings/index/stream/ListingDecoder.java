package org.listings.index.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.listings.index.document.Document;
import org.listings.kit.DeadLetter;
import org.listings.kit.hold.Away;
import org.listings.kit.hold.Hold;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.Listing;
import org.listings.schemas.Undecodable;

/**
 * Makes documents of records, one by one, so that a bad record costs itself only. A registry that
 * cannot be asked is waited for: the record is not to blame.
 */
public final class ListingDecoder {

    private static final String SERVICE = "index-service";
    private static final String STEP = "decode";
    private static final String REASON = "undecodable";

    private final Deserializer<Listing> listings;
    private final Hold hold;

    /**
     * @param config at least {@code schema.registry.url}
     */
    public ListingDecoder(Map<String, Object> config, Hold hold) {
        this(AvroSerdes.deserializer(Listing.class, config), hold);
    }

    ListingDecoder(Deserializer<Listing> listings, Hold hold) {
        this.listings = listings;
        this.hold = hold;
    }

    /** Decodes all of them, however long the registry is away. */
    public Batch decode(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        List<Document> documents = new ArrayList<>();
        List<DeadLetter> unreadable = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                documents.add(hold.until(() -> document(record)));
            } catch (Unreadable e) {
                unreadable.add(new DeadLetter(record, SERVICE, STEP, REASON, e.getCause()));
            }
        }
        return new Batch(documents, unreadable);
    }

    private Document document(ConsumerRecord<byte[], byte[]> record) throws Away {
        try {
            if (record.value() == null) {
                throw new IllegalArgumentException("the record has no value");
            }
            return new Document(record, listings.deserialize(record.topic(), record.value()));
        } catch (RuntimeException e) {
            if (Undecodable.forEver(e)) {
                throw new Unreadable(e);
            }
            throw new Away("The schema registry does not answer: " + rootOf(e), e);
        }
    }

    private static Throwable rootOf(Throwable error) {
        return error.getCause() == null ? error : rootOf(error.getCause());
    }

    /** Carries the reason out of the wait. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable(RuntimeException cause) {
            super(cause);
        }
    }
}
