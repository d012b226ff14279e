package org.listings.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.listings.stack.Stack;

/** The environment that tells the services where everything is on this machine. */
final class ServicesEnvironment {

    private ServicesEnvironment() {}

    static Map<String, String> of(
            Home home, Stack stack, int httpPort, int explorePort, ServiceUnit unit) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("LISTINGS_HOME", home.folder().toString());
        environment.put("LISTINGS_STATE", home.state().toString());
        environment.put("LISTINGS_HTTP_PORT", Integer.toString(httpPort));
        if (explorePort > 0) {
            environment.put("LISTINGS_EXPLORE_PORT", Integer.toString(explorePort));
        }
        environment.put("LISTINGS_ELASTICSEARCH_URL", stack.elasticsearchUrl());
        environment.put("LISTINGS_KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers());
        environment.put("LISTINGS_KAFKA_SCHEMA_REGISTRY_URL", stack.registryUrl());
        environment.putAll(unit.settings());
        return environment;
    }
}
