package org.listings.operations.listings;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.Optional;
import org.listings.elastic.Generation;
import org.listings.elastic.LiveListings;
import org.listings.kit.hold.Away;
import org.listings.operations.Unavailable;

/** Which generation analysts see. */
public final class LiveGeneration {
    private static final String PREFIX = "listings-";

    private LiveGeneration() {}

    /**
     * The one whose index the alias points at; empty before the first.
     *
     * @throws Unavailable when Elasticsearch does not answer
     */
    public static Optional<Generation> of(ElasticsearchClient client) {
        try {
            return new LiveListings(client)
                    .index()
                    .filter(index -> index.startsWith(PREFIX))
                    .map(index -> new Generation(index.substring(PREFIX.length())));
        } catch (Away e) {
            throw new Unavailable(e.getMessage() + ". ./listings status tells how it is.", e);
        }
    }
}
