package org.listings.ingest.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.IngestedFile;
import org.listings.schemas.Topic;
import org.listings.schemas.TopicCheck;
import org.listings.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens what the service needs of Kafka, from the settings that were passed through to it. */
public final class KafkaConnection {

    private static final Logger log = LoggerFactory.getLogger(KafkaConnection.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration TELLER_PATIENCE = Duration.ofSeconds(2);
    private static final int BATCH_BYTES = 1 << 17;
    private static final int LINGER_MS = 20;

    private final Map<String, Object> passedThrough;
    private final String transactionalId;
    private final Duration transactionTimeout;
    private final String rawTopic;

    /**
     * To the first raw log.
     *
     * @param passedThrough client properties, the addresses of broker and registry among them
     * @param transactionalId of the one service on this inbox; a second one is shut out
     * @param transactionTimeout how long publishing one file may take; at most the broker's {@code
     *     transaction.max.timeout.ms}
     */
    public KafkaConnection(
            Map<String, Object> passedThrough,
            String transactionalId,
            Duration transactionTimeout) {
        this(passedThrough, transactionalId, transactionTimeout, Topics.RAW.name());
    }

    /** The same to any raw log. */
    public KafkaConnection(
            Map<String, Object> passedThrough,
            String transactionalId,
            Duration transactionTimeout,
            String rawTopic) {
        this.rawTopic = rawTopic;
        this.passedThrough = Map.copyOf(passedThrough);
        this.transactionalId = transactionalId;
        this.transactionTimeout = transactionTimeout;
    }

    /**
     * Shuts out earlier publishers, ends their transactions, and reads the ledger, in this order:
     * so nothing can be committed that the ledger as read does not tell.
     *
     * @throws KafkaException when the broker or the registry is away, or a topic is not there or
     *     would lose what it is to keep
     */
    public Publisher openPublisher() {
        List<String> wrong = TopicCheck.wrong(passedThrough, topics());
        if (!wrong.isEmpty()) {
            throw new KafkaException(String.join("; ", wrong));
        }
        Producer<String, SpecificRecord> producer =
                new KafkaProducer<>(
                        producerConfig(),
                        new StringSerializer(),
                        AvroSerdes.<SpecificRecord>serializer(passedThrough));
        try {
            producer.initTransactions();
            Ledger ledger = readLedger();
            log.atInfo().addKeyValue("files", ledger.size()).log("ready to publish");
            return new Publisher(producer, ledger, rawTopic);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** A consumer of committed records, in no group, that reads what it is assigned. */
    public Consumer<String, byte[]> openConsumer() {
        Map<String, Object> config = new HashMap<>(passedThrough);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
        config.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A producer of what nobody waits for: it keeps trying for as long as the process lives. */
    public Producer<String, byte[]> openTeller() {
        Map<String, Object> config = new HashMap<>(passedThrough);
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) TELLER_PATIENCE.toMillis());
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    /** Properties that serdes need, too. */
    public Map<String, Object> properties() {
        return passedThrough;
    }

    private List<Topic> topics() {
        List<Topic> topics = new ArrayList<>(Topics.log(rawTopic));
        if (rawTopic.equals(Topics.RAW.name())) {
            topics.add(Topics.SEARCHABLE);
            topics.add(Topics.RECEIPTS);
        }
        return topics;
    }

    private Ledger readLedger() {
        try (Consumer<String, byte[]> consumer = openConsumer();
                var values = AvroSerdes.deserializer(IngestedFile.class, passedThrough)) {
            return Ledger.read(consumer, values, Topics.ledgerOf(rawTopic), PATIENCE);
        }
    }

    private Map<String, Object> producerConfig() {
        Map<String, Object> config = new HashMap<>(passedThrough);
        config.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        config.putIfAbsent(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        config.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
        config.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) PATIENCE.toMillis());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int) transactionTimeout.toMillis());
        return config;
    }
}
