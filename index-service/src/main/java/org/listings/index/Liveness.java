package org.listings.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import org.listings.elastic.Calls;
import org.listings.elastic.Generation;
import org.listings.kit.hold.Away;

/** Whether the alias points at this generation. Used by one thread. */
final class Liveness {

    private static final Duration ASK_EVERY = Duration.ofSeconds(1);

    private final ElasticsearchClient client;
    private final Generation generation;
    private boolean live;
    private long asked = System.nanoTime() - ASK_EVERY.toNanos();

    Liveness(ElasticsearchClient client, Generation generation) {
        this.client = client;
        this.generation = generation;
    }

    /**
     * Whether it is live now.
     *
     * @throws Away when Elasticsearch does not answer
     */
    boolean ask() throws Away {
        live =
                Calls.send(
                                () ->
                                        client.indices()
                                                .existsAlias(
                                                        alias ->
                                                                alias.index(generation.index())
                                                                        .name(Generation.ALIAS)))
                        .value();
        asked = System.nanoTime();
        return live;
    }

    /**
     * Whether it is live now and was not when last asked; asks at most once a second, and not while
     * it is known to be live.
     *
     * @throws Away when Elasticsearch does not answer
     */
    boolean begins() throws Away {
        boolean due = !live && System.nanoTime() - asked >= ASK_EVERY.toNanos();
        return due && ask();
    }
}
