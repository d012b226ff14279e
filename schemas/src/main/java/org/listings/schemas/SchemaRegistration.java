package org.listings.schemas;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/** The one step that puts the pipeline's schemas into the registry, before any service writes. */
public final class SchemaRegistration {

    private static final String COMPATIBILITY = "FULL_TRANSITIVE";
    private static final int CACHED_SCHEMAS = 100;

    private SchemaRegistration() {}

    /** The schemas of all records that travel through topics, in the order they are registered. */
    public static List<Schema> schemas() {
        return List.of(
                RawItem.getClassSchema(),
                IngestedFile.getClassSchema(),
                Listing.getClassSchema(),
                Searchable.getClassSchema());
    }

    /**
     * Registers every schema under its record's name with full transitive compatibility; what is
     * there already stays.
     *
     * @param config {@code schema.registry.url} and whatever else Confluent's client takes
     * @return the registry's id of each record's schema
     * @throws IOException when the registry is away
     * @throws IllegalStateException when the registry refuses a schema, as an incompatible one
     */
    public static Map<String, Integer> register(Map<String, ?> config) throws IOException {
        List<String> urls = List.of(String.valueOf(config.get("schema.registry.url")).split(","));
        try (SchemaRegistryClient registry =
                SchemaRegistryClientFactory.newClient(
                        urls,
                        CACHED_SCHEMAS,
                        List.of(new AvroSchemaProvider()),
                        config,
                        Map.of())) {
            Map<String, Integer> ids = new LinkedHashMap<>();
            for (Schema schema : schemas()) {
                ids.put(schema.getFullName(), register(registry, schema));
            }
            return ids;
        }
    }

    private static int register(SchemaRegistryClient registry, Schema schema) throws IOException {
        String subject = schema.getFullName();
        try {
            int id = registry.register(subject, new AvroSchema(schema));
            registry.updateCompatibility(subject, COMPATIBILITY);
            return id;
        } catch (RestClientException refused) {
            throw new IllegalStateException(
                    "The schema registry refused %s: %s".formatted(subject, refused.getMessage()),
                    refused);
        }
    }
}
