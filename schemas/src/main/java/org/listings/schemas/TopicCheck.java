package org.listings.schemas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Whether topics are there and keep what they are to keep, asked without making any. A service that
 * began without them would have some brokers make them, with a week's retention.
 */
public final class TopicCheck {

    private static final int PATIENCE_MS = 10_000;

    private TopicCheck() {}

    /**
     * Asks a broker.
     *
     * @param kafka client properties
     * @return what is wrong, a sentence each; none when the topics can be used
     * @throws KafkaException when the broker does not answer
     */
    public static List<String> wrong(Map<String, ?> kafka, Collection<Topic> topics) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        config.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        List<String> wrong = new ArrayList<>();
        try (Admin admin = Admin.create(config)) {
            for (Topic topic : topics) {
                if (!isThere(admin, topic)) {
                    wrong.add(
                            "there is no topic %s: ./listings prepare (or up) makes it"
                                    .formatted(topic.name()));
                }
            }
            if (wrong.isEmpty()) {
                faults(admin, topics).forEach(fault -> wrong.add(fault.sentence()));
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        return wrong;
    }

    /** Puts right what would lose or refuse records; whatever else differs is left as it is. */
    static void repair(Admin admin, Collection<Topic> topics) throws InterruptedException {
        Map<ConfigResource, Collection<AlterConfigOp>> repairs = new HashMap<>();
        faults(admin, topics)
                .forEach(fault -> repairs.put(resource(fault.topic()), fault.repairs()));
        try {
            if (!repairs.isEmpty()) {
                admin.incrementalAlterConfigs(repairs).all().get();
            }
        } catch (ExecutionException e) {
            throw new KafkaException(
                    "Kafka did not change the settings of %s: %s"
                            .formatted(repairs.keySet(), e.getCause().getMessage()),
                    e.getCause());
        }
    }

    private static boolean isThere(Admin admin, Topic topic) throws InterruptedException {
        try {
            admin.describeTopics(List.of(topic.name())).allTopicNames().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw failed(e);
        }
    }

    private static List<TopicFault> faults(Admin admin, Collection<Topic> topics)
            throws InterruptedException {
        try {
            Map<ConfigResource, Config> settings =
                    admin.describeConfigs(topics.stream().map(TopicCheck::resource).toList())
                            .all()
                            .get();
            return topics.stream()
                    .flatMap(topic -> TopicFault.of(topic, settings.get(resource(topic))).stream())
                    .toList();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthorizationException) {
                return List.of(); // who may not see the settings has others to see to them
            }
            throw failed(e);
        }
    }

    private static KafkaException failed(ExecutionException e) {
        return e.getCause() instanceof KafkaException ours
                ? ours
                : new KafkaException("Kafka does not answer: " + e.getCause(), e.getCause());
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }
}
