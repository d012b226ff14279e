package org.listings.schemas;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;

/** Tells a record that can never be decoded from a registry that cannot be asked just now. */
public final class Undecodable {

    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

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
                return answer.getStatus() == NOT_FOUND || answer.getStatus() == UNPROCESSABLE;
            }
            // Avro reports a value that ends too early as an EOFException: the record's fault, not
            // the network's.
            if (cause instanceof IOException && !(cause instanceof java.io.EOFException)) {
                return false;
            }
        }
        return true;
    }
}
