package org.listings.schemas;

import io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.subject.RecordNameStrategy;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Confluent's Avro serdes, set up in the one way the pipeline uses them.
 *
 * <p>Subjects are record names, not topic names: every generation's topic and every changelog of
 * Kafka Streams carries the same records, and none needs a registration of its own. Schemas are
 * never registered by writing a record; {@link SchemaRegistration} does that as a step of its own.
 */
public final class AvroSerdes {

    static {
        TrustedRecords.trust();
    }

    private AvroSerdes() {}

    /**
     * A serde for the values of a topic.
     *
     * @param config at least {@code schema.registry.url}; anything else is passed on to Confluent's
     *     classes
     */
    public static <T extends SpecificRecord> Serde<T> values(Class<T> type, Map<String, ?> config) {
        return Serdes.serdeFrom(serializer(config), deserializer(type, config));
    }

    /** Writes records whose schema is registered; a record with another schema is refused. */
    public static <T extends SpecificRecord> Serializer<T> serializer(Map<String, ?> config) {
        var confluent = new KafkaAvroSerializer();
        confluent.configure(withOurs(config), false);
        return new Serializer<>() {
            @Override
            public byte[] serialize(String topic, T value) {
                return confluent.serialize(topic, value);
            }

            @Override
            public void close() {
                confluent.close();
            }
        };
    }

    /** Reads records of one type, written with any registered version of its schema. */
    public static <T extends SpecificRecord> Deserializer<T> deserializer(
            Class<T> type, Map<String, ?> config) {
        var confluent = new KafkaAvroDeserializer();
        confluent.configure(withOurs(config), false);
        return new Deserializer<>() {
            @Override
            public T deserialize(String topic, byte[] bytes) {
                return type.cast(confluent.deserialize(topic, bytes));
            }

            @Override
            public void close() {
                confluent.close();
            }
        };
    }

    private static Map<String, Object> withOurs(Map<String, ?> config) {
        Map<String, Object> all = new HashMap<>(config);
        all.put(AbstractKafkaSchemaSerDeConfig.AUTO_REGISTER_SCHEMAS, false);
        all.put(
                AbstractKafkaSchemaSerDeConfig.VALUE_SUBJECT_NAME_STRATEGY,
                RecordNameStrategy.class);
        all.put(KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG, true);
        return all;
    }
}
