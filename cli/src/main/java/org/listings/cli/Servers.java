package org.listings.cli;

import java.net.URI;
import java.util.Map;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.kit.Settings;
import org.listings.operations.audit.Audit;
import org.listings.operations.generations.Generations;
import org.listings.stack.Component;
import org.listings.stack.Stack;

/**
 * The Kafka, registry and Elasticsearch that an operator's command works with.
 *
 * @param kafka client properties, the registry's among them
 * @param areElsewhere whether the environment names them, as it does for services that run one by
 *     one; else they are those of a home on this machine
 */
record Servers(
        Map<String, Object> kafka, ElasticsearchAddress elasticsearch, boolean areElsewhere) {

    private static final String ELSEWHERE = "LISTINGS_KAFKA_BOOTSTRAP_SERVERS";

    /** Those of a stack on this machine. */
    static Servers of(Stack stack) {
        return new Servers(
                Map.of(
                        "bootstrap.servers", stack.bootstrapServers(),
                        "schema.registry.url", stack.registryUrl()),
                ElasticsearchAddress.of(URI.create(stack.elasticsearchUrl())),
                false);
    }

    /**
     * Those that the environment names, by the services' variables; else those of a home.
     *
     * @param needed what must answer in that home
     * @throws CommandFailed when one of these does not
     */
    static Servers of(Home home, Component... needed) {
        if (!System.getenv().containsKey(ELSEWHERE)) {
            return of(RunningStack.of(home, needed));
        }
        Settings settings = Settings.from(System.getenv());
        return new Servers(settings.kafka(), ElasticsearchAddress.from(settings), true);
    }

    Generations generations() {
        return new Generations(kafka, elasticsearch);
    }

    Audit audit() {
        return new Audit(kafka);
    }
}
