package org.listings.kit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Sends what a service gives up to the dead-letter topic, and returns only when the broker has it.
 */
public final class DeadLetters {

    private final Producer<byte[], byte[]> producer;
    private final String topic;
    private final String group;
    private final Clock clock;

    /**
     * @param group the consumer group whose records are given up
     */
    public DeadLetters(Producer<byte[], byte[]> producer, String topic, String group, Clock clock) {
        this.producer = producer;
        this.topic = topic;
        this.group = group;
        this.clock = clock;
    }

    /**
     * Sends them all.
     *
     * @throws IllegalStateException when the broker did not take one: nothing of the batch may be
     *     committed then
     */
    public void send(List<DeadLetter> letters) throws InterruptedException {
        List<Future<RecordMetadata>> answers = new ArrayList<>();
        for (DeadLetter letter : letters) {
            letter.log();
            answers.add(producer.send(letter.toRecord(topic, group, clock.instant())));
        }
        for (Future<RecordMetadata> answer : answers) {
            try {
                answer.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(
                        "the dead-letter topic %s took no record".formatted(topic), e.getCause());
            }
        }
    }
}
