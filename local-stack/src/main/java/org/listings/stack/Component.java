package org.listings.stack;

import java.util.Locale;

/** A server that the pipeline needs, in the order of starting. */
public enum Component {
    KAFKA("Kafka", 9092),
    REGISTRY("The schema registry", 8081),
    ELASTICSEARCH("Elasticsearch", 9200);

    private final String title;
    private final int defaultPort;

    Component(String title, int defaultPort) {
        this.title = title;
        this.defaultPort = defaultPort;
    }

    /** Its name in sentences, as "Kafka" or "The schema registry". */
    public String title() {
        return title;
    }

    /** The port that people expect it on. */
    public int defaultPort() {
        return defaultPort;
    }

    /** Its name in file names and settings: kafka, registry, elasticsearch. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
