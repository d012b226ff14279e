package org.listings.operations.books;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.listings.elastic.IndexedSources.Source;
import org.listings.kit.RecordPlace;
import org.listings.operations.Unavailable;
import org.listings.operations.deadletters.Letter;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.Listing;
import org.listings.schemas.RawItem;
import org.listings.schemas.Topics;
import org.listings.schemas.Undecodable;

/**
 * Which raw items a generation's dead letters stand for. A listing that was refused stands for all
 * of its sources; two letters of one item stand for it once; a record that nobody can read, and
 * that no file is known for, stands for itself.
 */
final class GivenUpItems {

    private final Deserializer<RawItem> rawItems;
    private final Deserializer<Listing> listings;
    private final Set<Source> items = new HashSet<>();
    private final Set<RecordPlace> unreadable = new HashSet<>();

    GivenUpItems(Map<String, ?> serdes) {
        this(
                AvroSerdes.deserializer(RawItem.class, serdes),
                AvroSerdes.deserializer(Listing.class, serdes));
    }

    GivenUpItems(Deserializer<RawItem> rawItems, Deserializer<Listing> listings) {
        this.rawItems = rawItems;
        this.listings = listings;
    }

    /** Adds what a letter of this generation stands for. */
    void add(Letter letter, ConsumerRecord<byte[], byte[]> record) {
        Set<Source> found = sources(letter, record);
        if (found.isEmpty()) {
            unreadable.add(letter.origin());
        }
        items.addAll(found);
    }

    private Set<Source> sources(Letter letter, ConsumerRecord<byte[], byte[]> record) {
        Set<Source> found = new HashSet<>();
        if (letter.source() != null) {
            found.add(
                    new Source(letter.key(), letter.source().sha256(), letter.source().position()));
        }
        if (letter.place().topic().startsWith(Topics.enriched("").name())) {
            found.addAll(decoded(() -> ofListing(record)));
        } else if (found.isEmpty()) {
            found.addAll(decoded(() -> ofRawItem(record)));
        }
        return found;
    }

    private Set<Source> ofListing(ConsumerRecord<byte[], byte[]> record) {
        Listing listing = listings.deserialize(record.topic(), record.value());
        return listing == null
                ? Set.of()
                : listing.getSources().stream()
                        .map(
                                source ->
                                        new Source(
                                                listing.getItemId(),
                                                source.getSha256(),
                                                source.getPosition()))
                        .collect(Collectors.toSet());
    }

    private Set<Source> ofRawItem(ConsumerRecord<byte[], byte[]> record) {
        RawItem item = rawItems.deserialize(record.topic(), record.value());
        return item == null
                ? Set.of()
                : Set.of(new Source(item.getItemId(), item.getSourceSha256(), item.getPosition()));
    }

    @FunctionalInterface
    private interface Decoding {
        Set<Source> decode();
    }

    private static Set<Source> decoded(Decoding decoding) {
        try {
            return decoding.decode();
        } catch (RuntimeException e) {
            if (Undecodable.forEver(e)) {
                return Set.of();
            }
            throw new Unavailable("The schema registry does not answer: " + e.getMessage(), e);
        }
    }

    /** Items whose file and place are known. */
    Set<Source> items() {
        return items;
    }

    /** How many records of unknown files there are beside them. */
    int unreadable() {
        return unreadable.size();
    }
}
