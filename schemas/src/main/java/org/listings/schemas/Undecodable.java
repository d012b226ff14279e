package org.listings.schemas;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.util.Set;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells a record that can never be decoded from a registry that cannot be asked just now. */
public final class Undecodable {

    /**
     * The registry's own codes for a subject, version or schema that it does not know, and for a
     * schema that is none. A wrong path, or a proxy that nobody stands behind, is a 404 as well,
     * with another code.
     */
    private static final Set<Integer> UNKNOWN_FOR_EVER = Set.of(40401, 40402, 40403, 42201);

    private Undecodable() {}

    /**
     * Whether decoding will fail again however often it is tried: no registry was away, it
     * answered, and the answer would not change.
     *
     * @param error what the deserializer threw
     */
    public static boolean forEver(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException answer) {
                return UNKNOWN_FOR_EVER.contains(answer.getErrorCode());
            }
            // Confluent's classes keep no cause for a registry that says 429.
            if (cause instanceof RetriableException) {
                return false;
            }
            if (cause instanceof IOException && !isAvros(cause)) {
                return false;
            }
        }
        return true;
    }

    /** Avro reports bytes that are no Avro by these two as well: the record's fault. */
    private static boolean isAvros(Throwable cause) {
        return cause instanceof EOFException || cause instanceof InvalidNumberEncodingException;
    }
}
