package org.listings.stack;

/** How much memory the components get, in the JVM's notation. */
public enum StackSize {
    /** For people: some 2 GB in all. */
    ROOMY("512m", "256m", "1g"),
    /** For tests. */
    SMALL("320m", "192m", "512m");

    private final String kafkaHeap;
    private final String registryHeap;
    private final String elasticsearchHeap;

    StackSize(String kafkaHeap, String registryHeap, String elasticsearchHeap) {
        this.kafkaHeap = kafkaHeap;
        this.registryHeap = registryHeap;
        this.elasticsearchHeap = elasticsearchHeap;
    }

    String kafkaHeap() {
        return kafkaHeap;
    }

    String registryHeap() {
        return registryHeap;
    }

    String elasticsearchHeap() {
        return elasticsearchHeap;
    }
}
