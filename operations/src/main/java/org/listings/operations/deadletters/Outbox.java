package org.listings.operations.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.listings.kit.DeadLetterHeaders;
import org.listings.kit.RecordPlace;
import org.listings.operations.Refused;
import org.listings.operations.Unavailable;
import org.listings.operations.audit.Audit;

/**
 * Sends records back, and says so in the audit in the same transaction: a letter is marked as sent
 * back exactly when it is. One at a time: a second outbox shuts the first one out.
 */
final class Outbox implements AutoCloseable {

    private static final String TRANSACTIONAL_ID = "listings-dlq";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Producer<byte[], byte[]> producer;
    private final List<Sent> open = new ArrayList<>();
    private boolean someMayBeSent;

    private record Sent(RetryPlan.Return returned, Future<RecordMetadata> answer) {}

    Outbox(Map<String, Object> kafka) {
        this(producer(kafka));
    }

    Outbox(Producer<byte[], byte[]> producer) {
        this.producer = producer;
        taking(producer::initTransactions);
    }

    private static Producer<byte[], byte[]> producer(Map<String, Object> kafka) {
        new Audit(kafka).createTopic();
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put("transactional.id", TRANSACTIONAL_ID);
        properties.put("acks", "all");
        // a letter's record is one that Kafka took once, compressed
        properties.put("compression.type", "zstd");
        properties.put("max.request.size", 32_000_000);
        properties.put("max.block.ms", PATIENCE.toMillis());
        var bytes = new ByteArraySerializer();
        return new KafkaProducer<>(properties, bytes, bytes);
    }

    /** Adds a record to the transaction. */
    void add(RetryPlan.Return returned, ConsumerRecord<byte[], byte[]> letter) {
        taking(
                () -> {
                    if (open.isEmpty()) {
                        producer.beginTransaction();
                    }
                    open.add(new Sent(returned, producer.send(record(returned, letter))));
                });
    }

    int size() {
        return open.size();
    }

    /** Makes all that was added visible, with its entries in the audit; says where it is now. */
    Map<LetterId, RecordPlace> commit() {
        if (open.isEmpty()) {
            return Map.of();
        }
        Map<LetterId, RecordPlace> places = new LinkedHashMap<>();
        taking(
                () -> {
                    producer.flush();
                    for (Sent sent : open) {
                        RecordMetadata at = sent.answer().get();
                        RecordPlace place =
                                new RecordPlace(at.topic(), at.partition(), at.offset());
                        places.put(sent.returned().letter().id(), place);
                        String detail = new Sending(place, sent.returned().attempt()).toString();
                        for (LetterId id : sent.returned().settles()) {
                            var unused =
                                    producer.send(
                                            Audit.entry(Standings.RETRY, id.toString(), detail));
                        }
                    }
                    commitTransaction();
                });
        open.clear();
        return places;
    }

    /** A commit that times out may be on its way: then only the same again may follow. */
    private void commitTransaction() {
        someMayBeSent = true;
        try {
            producer.commitTransaction();
        } catch (TimeoutException e) {
            producer.commitTransaction();
        }
    }

    /** The record as it was, with its own headers, and how often it was sent back. */
    private static ProducerRecord<byte[], byte[]> record(
            RetryPlan.Return returned, ConsumerRecord<byte[], byte[]> letter) {
        String topic = returned.letter().place().topic();
        // without a key, where it was; else where its key's other records are
        Integer partition = letter.key() == null ? returned.letter().place().partition() : null;
        var record =
                new ProducerRecord<>(
                        topic, partition, letter.timestamp(), letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (!LetterHeaders.isOfFailure(header.key())) {
                record.headers().add(header);
            }
        }
        put(record, DeadLetterHeaders.ATTEMPTS, String.valueOf(returned.attempt()));
        put(record, DeadLetterHeaders.RETRY_OF, returned.letter().id().toString());
        put(record, DeadLetterHeaders.ORIGIN, returned.letter().origin().toString());
        return record;
    }

    private static void put(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    /** Else whoever reads committed records would wait for the transaction to time out. */
    private void abort() {
        try {
            producer.abortTransaction();
        } catch (RuntimeException e) {
            // what led here is on its way to the operator, and the transaction ends by itself; it
            // is an IllegalStateException where a commit may still be on its way
            return;
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws ExecutionException, InterruptedException;
    }

    private void taking(Step step) {
        try {
            step.take();
        } catch (ProducerFencedException e) {
            throw new Refused(
                    "Somebody else began to send dead letters back. What they do not send is as it"
                            + " was: look with ./listings dlq list.");
        } catch (KafkaException | ExecutionException e) {
            throw new Unavailable(
                    (someMayBeSent
                                    ? "Kafka did not take all that was to go back, and some of it"
                                            + " may be sent; ./listings dlq list tells what is"
                                            + " still open. It says: "
                                    : "Kafka did not take what was to go back, and nothing of it"
                                            + " is sent. It says: ")
                            + e.getMessage(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Interrupted.", e);
        }
    }

    @Override
    public void close() {
        if (!open.isEmpty()) {
            abort();
        }
        // without a limit it would wait for as long as Kafka is away
        producer.close(PATIENCE);
    }
}
