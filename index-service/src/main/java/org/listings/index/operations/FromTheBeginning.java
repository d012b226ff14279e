package org.listings.index.operations;

import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/** Reads all there is again: the group has read it, but the indexes that it went to are gone. */
final class FromTheBeginning implements ConsumerRebalanceListener {

    private final Consumer<?, ?> consumer;
    private boolean begun;

    FromTheBeginning(Consumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {}

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        if (!begun && !partitions.isEmpty()) {
            consumer.seekToBeginning(partitions);
            begun = true;
        }
    }
}
