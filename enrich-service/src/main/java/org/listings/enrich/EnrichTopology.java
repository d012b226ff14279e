package org.listings.enrich;

import static org.apache.kafka.common.serialization.Serdes.String;

import java.time.Clock;
import java.util.Map;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;
import org.listings.enrich.ListingAvro.Made;
import org.listings.enrich.listing.Enricher;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.RawItem;
import org.listings.schemas.Topics;

/**
 * Raw items in; out come listings with language, dates, topics, countries and search terms, one per
 * item with all its sources.
 */
final class EnrichTopology {

    private final Enricher enricher;
    private final String rawTopic;
    private final String generation;
    private final String version;
    private final Clock clock;

    EnrichTopology(
            Enricher enricher, String rawTopic, String generation, String version, Clock clock) {
        this.enricher = enricher;
        this.rawTopic = rawTopic;
        this.generation = generation;
        this.version = version;
        this.clock = clock;
    }

    /**
     * @param serdes what Confluent's serdes are configured with, {@code schema.registry.url} at
     *     least
     */
    Topology build(Map<String, ?> serdes) {
        var rawItems = AvroSerdes.values(RawItem.class, serdes);
        var listings = BoundedListings.serde(serdes);
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(MergeSources.STORE),
                                String(),
                                listings)
                        .withLoggingEnabled(Topics.takingListings()));

        KStream<String, RawItem> raw =
                builder.stream(rawTopic, Consumed.with(String(), rawItems).withName("raw-items"));
        raw.mapValues(Reading::of, Named.as("read-item"))
                .mapValues(
                        reading -> reading.then(enricher::detectLanguage),
                        Named.as("detect-language"))
                .mapValues(reading -> reading.then(enricher::readDates), Named.as("read-dates"))
                .mapValues(reading -> reading.then(enricher::tagTopics), Named.as("tag-topics"))
                .mapValues(
                        reading -> reading.then(enricher::tagCountries), Named.as("tag-countries"))
                .mapValues(
                        reading -> reading.then(enricher::addSearchTerms),
                        Named.as("add-search-terms"))
                .mapValues(reading -> reading.listing(made()), Named.as("make-listing"))
                .processValues(MergeSources::new, Named.as("merge-sources"), MergeSources.STORE)
                .to(
                        Topics.enriched(generation).name(),
                        Produced.with(String(), listings).withName("enriched"));
        return builder.build();
    }

    private Made made() {
        return new Made(version, generation, clock.instant());
    }
}
