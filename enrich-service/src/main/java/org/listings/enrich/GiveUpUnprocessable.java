package org.listings.enrich;

import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * An item that a step throws on becomes a dead letter, so that no text stops the stream; Kafka's
 * own errors do stop it.
 */
public final class GiveUpUnprocessable implements ProcessingExceptionHandler {

    private String applicationId;

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception error) {
        if (error instanceof KafkaException) {
            return Response.fail();
        }
        return Response.resume(
                GivenUp.letter(
                        context,
                        applicationId,
                        context.sourceRawKey(),
                        context.sourceRawValue(),
                        context.processorNodeId(),
                        error instanceof ListingTooLarge ? "too-large" : "unprocessable",
                        error));
    }

    @Override
    public void configure(Map<String, ?> config) {
        applicationId = String.valueOf(config.get(StreamsConfig.APPLICATION_ID_CONFIG));
    }
}
