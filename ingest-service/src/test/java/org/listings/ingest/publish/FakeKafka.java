package org.listings.ingest.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.listings.schemas.IngestedFile;
import org.listings.schemas.RawItem;

/** What is committed outlives the publisher; what is not, does not. */
public final class FakeKafka {

    private final List<MockProducer<String, SpecificRecord>> producers = new ArrayList<>();

    private RuntimeException refusal;

    /** Lets every publisher opened from now on refuse records; null takes them again. */
    public void refuse(RuntimeException why) {
        refusal = why;
    }

    /** Opens a publisher as the service does after a start, and shuts the one before out. */
    public Publisher openPublisher() {
        Ledger ledger = new Ledger();
        committed(IngestedFile.class).forEach(ledger::add);
        producers.forEach(
                before -> {
                    if (!before.closed()) {
                        before.fenceProducer();
                    }
                });
        var producer =
                new MockProducer<String, SpecificRecord>(
                        true, null, new StringSerializer(), (topic, value) -> new byte[0]);
        producer.initTransactions();
        producer.sendException = refusal;
        producers.add(producer);
        return new Publisher(producer, ledger);
    }

    /** The committed items of all publishers. */
    public List<RawItem> items() {
        return committed(RawItem.class);
    }

    /** The committed ledger entries of all publishers. */
    public List<IngestedFile> files() {
        return committed(IngestedFile.class);
    }

    private <T> List<T> committed(Class<T> type) {
        return producers.stream()
                .flatMap(producer -> producer.history().stream())
                .map(ProducerRecord::value)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
