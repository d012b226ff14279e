package org.listings.ingest.publish;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** What reading a whole topic without a group begins with. */
public final class TopicReading {

    private TopicReading() {}

    /**
     * All partitions of a topic.
     *
     * @throws UnknownTopicOrPartitionException when there is no such topic
     */
    public static List<TopicPartition> partitions(Consumer<?, ?> consumer, String topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        if (found == null || found.isEmpty()) {
            throw new UnknownTopicOrPartitionException("there is no topic " + topic);
        }
        return found.stream().map(p -> new TopicPartition(topic, p.partition())).toList();
    }
}
