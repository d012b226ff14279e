package org.listings.operations.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.listings.operations.Unavailable;
import org.listings.operations.kafka.KafkaLook;
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

    /** All that was written down, in order; what others wrote there is passed over. */
    public static List<AuditEntry> read(KafkaLook look) {
        List<AuditEntry> entries = new ArrayList<>();
        look.readAll(
                Topics.AUDIT.name(),
                record -> {
                    try {
                        entries.add(AuditEntry.of(record.value()));
                    } catch (IOException notOurs) {
                        // somebody wrote to the topic by hand
                        return;
                    }
                });
        return entries;
    }

    /** An entry of now, by the user of this process, for whoever sends it in a transaction. */
    public static ProducerRecord<byte[], byte[]> entry(
            String action, String target, String detail) {
        AuditEntry entry =
                new AuditEntry(
                        Instant.now(), System.getProperty("user.name"), action, target, detail);
        return new ProducerRecord<>(Topics.AUDIT.name(), target.getBytes(UTF_8), entry.toJson());
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
        record(action, List.of(target), detail);
    }

    /**
     * Writes one entry for each target.
     *
     * @throws Unavailable when the broker does not take them; some may be written then
     */
    public void record(String action, List<String> targets, String detail) {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put("acks", "all");
        properties.put("max.block.ms", 10_000);
        var bytes = new ByteArraySerializer();
        createTopic();
        try (var producer = new KafkaProducer<>(properties, bytes, bytes)) {
            List<Future<RecordMetadata>> answers = new ArrayList<>();
            for (String target : targets) {
                answers.add(producer.send(entry(action, target, detail)));
            }
            for (Future<RecordMetadata> answer : answers) {
                answer.get();
            }
        } catch (KafkaException | ExecutionException e) {
            throw new Unavailable(
                    "Kafka did not take the audit's entry of '%s %s': %s"
                            .formatted(action, String.join(" ", targets), e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Interrupted.", e);
        }
    }

    /** A pipeline that was set up before there was an audit lacks the topic. */
    public void createTopic() {
        try (Admin admin = Admin.create(kafka)) {
            Topics.create(admin, List.of(Topics.AUDIT));
        } catch (IllegalStateException e) {
            throw new Unavailable(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Interrupted.", e);
        }
    }
}
