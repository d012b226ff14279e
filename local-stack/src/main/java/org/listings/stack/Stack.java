package org.listings.stack;

/**
 * A running Kafka, schema registry and Elasticsearch: where they are, and how to take one away for
 * a while.
 */
public interface Stack {

    /** Kafka's address for clients, as {@code 127.0.0.1:9092}. */
    String bootstrapServers();

    /** Base address of the registry's Confluent-compatible API, without a slash at its end. */
    String registryUrl();

    /** Base address of Elasticsearch, without a slash at its end. */
    String elasticsearchUrl();

    /**
     * Stops one component cleanly; its data and its port stay. Does nothing when it is stopped
     * already.
     */
    void stop(Component component);

    /**
     * Starts a stopped component again on the port it had, with its data, and returns when it is
     * ready.
     */
    void start(Component component);

    /** Freezes one component: it keeps its connections and answers nothing. */
    void pause(Component component);

    /** Lets a frozen component go on. */
    void resume(Component component);
}
