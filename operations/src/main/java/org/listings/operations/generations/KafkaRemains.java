package org.listings.operations.generations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.listings.elastic.Generation;
import org.listings.operations.Unavailable;
import org.listings.schemas.Topics;

/** What Kafka keeps of a generation: its topics and its consumer groups. */
final class KafkaRemains implements AutoCloseable {

    private static final int TIMEOUT_SECONDS = 30;
    private static final long MEMBERS_LEAVE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int LOOK_EVERY_MILLIS = 1_000;

    private final Admin admin;
    private final Generation generation;
    private final List<String> others;

    /**
     * @param others names of the generations that stay
     */
    KafkaRemains(Map<String, Object> kafka, Generation generation, List<String> others) {
        this.admin = Admin.create(kafka);
        this.generation = generation;
        this.others = List.copyOf(others);
    }

    /**
     * Deletes all of it; what is not there is no matter.
     *
     * @throws Unavailable when Kafka does not do it, as when a process still reads
     */
    void delete() {
        Set<String> topics =
                get(admin.listTopics().names()).stream()
                        .filter(this::isOurs)
                        .collect(Collectors.toSet());
        admin.deleteTopics(topics)
                .topicNameValues()
                .forEach(
                        (topic, deleted) ->
                                unless(UnknownTopicOrPartitionException.class, deleted));
        deleteGroup(generation.application());
        deleteGroup(generation.group());
    }

    private boolean isOurs(String topic) {
        String name = generation.name();
        return topic.equals(Topics.enriched(name).name())
                || topic.equals(Topics.raw(name).name())
                || topic.equals(Topics.files(name).name())
                || (isInternal(topic, name)
                        && others.stream()
                                .filter(other -> other.startsWith(name + "-"))
                                .noneMatch(other -> isInternal(topic, other)));
    }

    /** A changelog or the like that Kafka Streams made for a generation. */
    private static boolean isInternal(String topic, String name) {
        return topic.startsWith(new Generation(name).application() + "-");
    }

    /** A member that ended without leaving counts until its session is over. */
    private void deleteGroup(String group) {
        long deadline = System.nanoTime() + MEMBERS_LEAVE_NANOS;
        while (true) {
            KafkaFuture<Void> deleted =
                    admin.deleteConsumerGroups(List.of(group)).deletedGroups().get(group);
            try {
                unless(GroupIdNotFoundException.class, deleted);
                return;
            } catch (Unavailable e) {
                if (!(e.getCause() instanceof GroupNotEmptyException)
                        || System.nanoTime() > deadline) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void unless(Class<? extends Exception> expected, KafkaFuture<Void> deleted) {
        try {
            get(deleted);
        } catch (Unavailable e) {
            if (!expected.isInstance(e.getCause())) {
                throw e;
            }
        }
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new Unavailable(
                    "Kafka did not remove it: " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new Unavailable("Kafka did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Interrupted.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Interrupted.", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
