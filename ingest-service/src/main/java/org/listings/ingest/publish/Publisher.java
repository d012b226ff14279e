package org.listings.ingest.publish;

import java.time.Duration;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.listings.schemas.IngestedFile;
import org.listings.schemas.ItemSource;
import org.listings.schemas.RawItem;
import org.listings.schemas.Topics;

/**
 * Publishes one file at a time: begin, its items, and the commit, which adds the ledger's entry to
 * the same transaction. Any {@link KafkaException} leaves it unusable; close it and open another,
 * which reads from the ledger what became of the last transaction.
 */
public final class Publisher implements AutoCloseable {

    private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(5);

    private final Producer<String, SpecificRecord> producer;
    private final Ledger ledger;
    private final String rawTopic;
    private volatile Exception refused;

    Publisher(Producer<String, SpecificRecord> producer, Ledger ledger) {
        this(producer, ledger, Topics.RAW.name());
    }

    Publisher(Producer<String, SpecificRecord> producer, Ledger ledger, String rawTopic) {
        this.producer = producer;
        this.ledger = ledger;
        this.rawTopic = rawTopic;
    }

    /** The ledger's entry of this content, if it is published. */
    public Optional<IngestedFile> published(String sha256) {
        return ledger.find(sha256);
    }

    /** Starts a file. */
    public void begin() {
        refused = null;
        producer.beginTransaction();
    }

    /** Adds one item; waits while the broker cannot keep up. */
    public void item(RawItem item) {
        ProducerRecord<String, SpecificRecord> record =
                new ProducerRecord<>(rawTopic, item.getItemId(), item);
        new ItemSource(item.getSourceSha256(), item.getPosition()).addTo(record.headers());
        send(record);
    }

    /** Makes all of the file's items visible at once, and the content known as published. */
    public void commit(IngestedFile file) {
        send(new ProducerRecord<>(Topics.ledgerOf(rawTopic), file.getSha256(), file));
        producer.commitTransaction();
        ledger.add(file);
    }

    /** Takes all of the file's items back. */
    public void abort() {
        producer.abortTransaction();
    }

    private void send(ProducerRecord<String, SpecificRecord> record) {
        var unused =
                producer.send(
                        record,
                        (taken, error) -> {
                            if (error != null && refused == null) {
                                refused = error;
                            }
                        });
        if (refused != null) {
            throw new KafkaException("Kafka refused a record: " + refused.getMessage(), refused);
        }
    }

    @Override
    public void close() {
        producer.close(TIME_TO_CLOSE);
    }
}
