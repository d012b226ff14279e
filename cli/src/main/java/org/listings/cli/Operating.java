package org.listings.cli;

import java.net.URI;
import java.util.Map;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.operations.audit.Audit;
import org.listings.operations.generations.Generations;
import org.listings.stack.Stack;

/** Opens the operators' tools on a stack of this machine. */
final class Operating {
    private Operating() {}

    static Map<String, Object> kafka(Stack stack) {
        return Map.of(
                "bootstrap.servers", stack.bootstrapServers(),
                "schema.registry.url", stack.registryUrl());
    }

    static Generations generations(Stack stack) {
        return new Generations(
                kafka(stack), ElasticsearchAddress.of(URI.create(stack.elasticsearchUrl())));
    }

    static Audit audit(Stack stack) {
        return new Audit(kafka(stack));
    }

    /** The name of the live generation; the first one's before there is any. */
    static String live(Stack stack) {
        try (Generations generations = generations(stack)) {
            return generations
                    .live()
                    .map(live -> live.meta().generation())
                    .orElse(ServiceUnit.FIRST);
        }
    }
}
