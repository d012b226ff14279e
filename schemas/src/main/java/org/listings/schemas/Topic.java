package org.listings.schemas;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic by name, with what it must be created as. Keys are UTF-8 strings.
 *
 * @param name the topic's name
 * @param partitions how many partitions it is created with
 * @param config topic properties that differ from the broker's defaults
 */
public record Topic(String name, int partitions, Map<String, String> config) {

    public Topic {
        config = Map.copyOf(config);
    }

    /** The request that creates this topic, replicated as the broker's default says. */
    NewTopic toCreate() {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(config);
    }
}
