package org.listings.enrich;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.listings.schemas.Undecodable;

/**
 * A record that can never be decoded becomes a dead letter; while the registry is away, nothing is
 * given up.
 */
public final class GiveUpUndecodable implements DeserializationExceptionHandler {

    private String applicationId;

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception error) {
        if (!Undecodable.forEver(error)) {
            return Response.fail();
        }
        return Response.resume(
                GivenUp.letter(
                        context,
                        applicationId,
                        record.key(),
                        record.value(),
                        "decode",
                        "undecodable",
                        error));
    }

    @Override
    public void configure(Map<String, ?> config) {
        applicationId = String.valueOf(config.get(StreamsConfig.APPLICATION_ID_CONFIG));
    }
}
