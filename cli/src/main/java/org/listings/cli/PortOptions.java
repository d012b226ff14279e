package org.listings.cli;

import java.util.EnumMap;
import java.util.Map;
import org.listings.stack.Component;
import picocli.CommandLine.Option;

/** Ports that a person wants; a taken one is then an error instead of being evaded. */
final class PortOptions {
    @Option(
            names = "--kafka-port",
            paramLabel = "N",
            description = "Kafka's port (default: 9092, or the last one, or a free one).")
    private Integer kafka;

    @Option(
            names = "--registry-port",
            paramLabel = "N",
            description = "The schema registry's port (default: 8081, likewise).")
    private Integer registry;

    @Option(
            names = "--elasticsearch-port",
            paramLabel = "N",
            description = "Elasticsearch's port (default: 9200, likewise).")
    private Integer elasticsearch;

    @Option(
            names = "--http-port",
            paramLabel = "N",
            description = "Port of the services' health and metrics (default: 8080, likewise).")
    private Integer http;

    @Option(
            names = "--explore-port",
            paramLabel = "N",
            description = "The Explore page's port (default: 8088, likewise).")
    private Integer explore;

    Map<Component, Integer> components() {
        Map<Component, Integer> asked = new EnumMap<>(Component.class);
        put(asked, Component.KAFKA, kafka);
        put(asked, Component.REGISTRY, registry);
        put(asked, Component.ELASTICSEARCH, elasticsearch);
        return asked;
    }

    private static void put(Map<Component, Integer> asked, Component component, Integer port) {
        if (port != null) {
            asked.put(component, port);
        }
    }

    /** Null when none was asked for. */
    Integer http() {
        return http;
    }

    /** Null when none was asked for. */
    Integer explore() {
        return explore;
    }
}
