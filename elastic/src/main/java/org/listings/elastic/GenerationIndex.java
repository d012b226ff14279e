package org.listings.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.PutIndexTemplateRequest;
import co.elastic.clients.elasticsearch.indices.PutMappingRequest;
import co.elastic.clients.elasticsearch.indices.update_aliases.AddAction;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.listings.kit.hold.Away;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sure that a generation's index is there and fits. Any number of instances may do so at the
 * same time and again; nothing that is there is lost or moved.
 */
public final class GenerationIndex {

    private static final Logger log = LoggerFactory.getLogger(GenerationIndex.class);

    private final ElasticsearchClient client;
    private final Generation generation;
    private final GenerationOrigin origin;

    /**
     * @param origin what the index is to say of itself when it is made here; an index that is there
     *     already keeps what it says
     */
    public GenerationIndex(
            ElasticsearchClient client, Generation generation, GenerationOrigin origin) {
        this.client = client;
        this.generation = generation;
        this.origin = origin;
    }

    /**
     * Template, index, newly added fields, and the alias when nobody has it.
     *
     * @throws Away when Elasticsearch does not answer; what is done by then is not undone, and
     *     doing it again does no harm
     * @throws IllegalStateException when the index cannot take this version's documents
     */
    public void install() throws Away {
        putTemplate();
        createIndex();
        addFields();
        takeFreeAlias();
        markLive();
    }

    /**
     * One template a generation, for exactly its index: it cannot catch other indexes, and versions
     * of the code that serve different generations do not overwrite each other's.
     */
    private void putTemplate() throws Away {
        var template =
                new PutIndexTemplateRequest.Builder()
                        .name(generation.index())
                        .indexPatterns(generation.index())
                        .withJson(new StringReader(ListingsTemplate.json()))
                        .build();
        Calls.send(() -> client.indices().putIndexTemplate(template));
    }

    private void createIndex() throws Away {
        var meta = GenerationMeta.created(generation, origin, now());
        try {
            Calls.send(
                    () ->
                            client.indices()
                                    .create(
                                            index ->
                                                    index.index(generation.index())
                                                            .mappings(m -> m.meta(meta.toMeta()))));
            log.atInfo().addKeyValue("index", generation.index()).log("index created");
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw refused(e);
            }
            new GenerationIndexes(client).describe(meta);
        }
    }

    /** An index made by an earlier version of the template gets the fields that are new since. */
    private void addFields() throws Away {
        var fields =
                new PutMappingRequest.Builder()
                        .index(generation.index())
                        .withJson(new StringReader(ListingsTemplate.mappings()))
                        .build();
        try {
            Calls.send(() -> client.indices().putMapping(fields));
        } catch (ElasticsearchException e) {
            throw refused(e);
        }
    }

    private IllegalStateException refused(ElasticsearchException e) {
        return new IllegalStateException(
                ("The index %s does not fit this version's documents; build a new generation with"
                                + " ./listings replay. Elasticsearch says: %s")
                        .formatted(generation.index(), e.getMessage()),
                e);
    }

    /**
     * Only one index can be an alias's write index, so of several that ask at once one gets it and
     * the others an error, upon which they find it taken. Which generation is live is for promote
     * to say later.
     */
    private void takeFreeAlias() throws Away {
        if (Calls.send(() -> client.indices().existsAlias(a -> a.name(Generation.ALIAS))).value()) {
            return;
        }
        AddAction here =
                new AddAction.Builder()
                        .index(generation.index())
                        .alias(Generation.ALIAS)
                        .isWriteIndex(true)
                        .build();
        try {
            Calls.send(() -> client.indices().updateAliases(a -> a.actions(b -> b.add(here))));
        } catch (ElasticsearchException e) {
            throw new IllegalStateException(
                    ("The alias %s cannot be made. If an index of that name is in its place, delete"
                                    + " it. Elasticsearch says: %s")
                            .formatted(Generation.ALIAS, e.getMessage()),
                    e);
        }
        log.atInfo().addKeyValue("index", generation.index()).log("alias points here");
    }

    /** Also what a switch leaves to do that ended right after it had moved the alias. */
    private void markLive() throws Away {
        var indexes = new GenerationIndexes(client);
        boolean isHere =
                indexes.live().filter(live -> live.generation().equals(generation)).isPresent();
        if (isHere) {
            indexes.update(generation, meta -> meta.liveSince(now()));
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
