package org.listings.cli;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.listings.elastic.Generation;
import org.listings.elastic.LiveListings;
import org.listings.kit.hold.Away;
import org.listings.operations.Unavailable;
import org.listings.schemas.Topics;

/**
 * The generation that analysts see.
 *
 * @param generation its names
 * @param code the version of the code that builds it; empty when its index does not say
 * @param rawTopic the raw log that it is built from
 */
record LiveGeneration(Generation generation, String code, String rawTopic) {

    /** The live one; before there is one, the one that the services build. */
    static LiveGeneration of(ElasticsearchClient client) {
        try {
            String name =
                    new LiveListings(client)
                            .index()
                            .map(index -> index.substring("listings-".length()))
                            .orElse(ServicesEnvironment.GENERATION);
            return new LiveGeneration(new Generation(name), "", Topics.RAW.name());
        } catch (Away e) {
            throw new Unavailable(e.getMessage(), e);
        }
    }
}
