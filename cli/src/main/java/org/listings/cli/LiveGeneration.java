package org.listings.cli;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationIndexes;
import org.listings.elastic.GenerationMeta;
import org.listings.kit.hold.Away;
import org.listings.operations.Unavailable;
import org.listings.schemas.Topics;

/**
 * The generation that analysts see.
 *
 * @param generation its names
 * @param code the version of the code that builds it; empty before there is one
 * @param rawTopic the raw log that it is built from
 */
record LiveGeneration(Generation generation, String code, String rawTopic) {

    /** The live one; before there is one, the one that {@code up} begins with. */
    static LiveGeneration of(ElasticsearchClient client) {
        try {
            return new GenerationIndexes(client)
                    .live()
                    .map(live -> of(live.meta()))
                    .orElseGet(
                            () ->
                                    new LiveGeneration(
                                            new Generation(ServiceUnit.FIRST),
                                            "",
                                            Topics.RAW.name()));
        } catch (Away e) {
            throw new Unavailable(e.getMessage(), e);
        }
    }

    private static LiveGeneration of(GenerationMeta meta) {
        return new LiveGeneration(new Generation(meta.generation()), meta.code(), meta.rawTopic());
    }
}
