package org.listings.enrich;

import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.listings.schemas.Listing;

/** Keeps each listing with all its sources, and passes it on when a source came to it. */
final class MergeSources implements FixedKeyProcessor<String, Listing, Listing> {

    static final String STORE = "listings";

    private FixedKeyProcessorContext<String, Listing> context;
    private KeyValueStore<String, Listing> listings;

    @Override
    public void init(FixedKeyProcessorContext<String, Listing> context) {
        this.context = context;
        this.listings = context.getStateStore(STORE);
    }

    @Override
    public void process(FixedKeyRecord<String, Listing> record) {
        Listing found = record.value();
        Listing known = listings.get(record.key());
        Listing merged = known == null ? found : SourceMerge.merge(known, found);
        listings.put(record.key(), merged);
        context.forward(record.withValue(merged));
    }
}
