package org.listings.ingest.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells in {@code listings.receipts} what receipts say, for those who count files. Nobody waits for
 * it and no file fails because of it: the receipt itself is the one that counts.
 */
public final class ReceiptTopic implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ReceiptTopic.class);
    private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(5);
    private static final JsonMapper JSON = new JsonMapper();

    private final Supplier<Producer<String, byte[]>> producers;
    private final String topic;
    private Producer<String, byte[]> producer;

    public ReceiptTopic(Supplier<Producer<String, byte[]>> producers, String topic) {
        this.producers = producers;
        this.topic = topic;
    }

    /**
     * Sends it when Kafka takes it.
     *
     * @param head a receipt's fields before its problems and items
     */
    public void tell(Map<String, Object> head) {
        Object file = head.get("file");
        try {
            if (producer == null) {
                producer = producers.get();
            }
            byte[] json = JSON.writeValueAsBytes(head);
            var unused =
                    producer.send(
                            new ProducerRecord<>(topic, String.valueOf(file), json),
                            (place, error) -> {
                                if (error != null) {
                                    untold(file, error);
                                }
                            });
        } catch (KafkaException | JsonProcessingException e) {
            untold(file, e);
        }
    }

    private void untold(Object file, Exception error) {
        log.atWarn()
                .addKeyValue("file", file)
                .addKeyValue("topic", topic)
                .addKeyValue("reason", error.toString())
                .log("a receipt is not in the topic; it stands beside its file");
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(TIME_TO_CLOSE);
        }
    }
}
