package org.listings.operations.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.listings.operations.Unavailable;
import org.listings.schemas.Topics;

/** Writes down what operators do, in {@code listings.audit}. */
public final class Audit {

    private final Map<String, Object> kafka;

    /**
     * @param kafka client properties, {@code bootstrap.servers} at least
     */
    public Audit(Map<String, Object> kafka) {
        this.kafka = Map.copyOf(kafka);
    }

    /**
     * Writes one entry, done now by the user of this process, and returns when the broker has it.
     *
     * @param action what was done, as {@code promote}
     * @param target to what, as {@code g2}
     * @param detail what else is to be known, in words
     * @throws Unavailable when the broker does not take it
     */
    public void record(String action, String target, String detail) {
        AuditEntry entry =
                new AuditEntry(
                        Instant.now(), System.getProperty("user.name"), action, target, detail);
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put("acks", "all");
        properties.put("max.block.ms", 10_000);
        var bytes = new ByteArraySerializer();
        try (Admin admin = Admin.create(kafka);
                var producer = new KafkaProducer<>(properties, bytes, bytes)) {
            // a pipeline that was set up before there was an audit lacks the topic
            Topics.create(admin, List.of(Topics.AUDIT));
            producer.send(
                            new ProducerRecord<>(
                                    Topics.AUDIT.name(), target.getBytes(UTF_8), entry.toJson()))
                    .get();
        } catch (KafkaException | ExecutionException | IllegalStateException e) {
            throw new Unavailable(
                    "Kafka did not take the audit's entry '%s %s': %s"
                            .formatted(action, target, e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Interrupted.", e);
        }
    }
}
