package org.listings.explore.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.listings.kit.hold.Away;

/**
 * What a route answers.
 *
 * @param status HTTP status
 * @param type media type
 * @param headers more headers
 * @param body writes the body
 */
public record Answer(int status, String type, Map<String, String> headers, Body body) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                                    .addSerializer(Instant.class, ToStringSerializer.instance))
                    .build();

    /** Writes a body to wherever it goes. */
    @FunctionalInterface
    public interface Body {

        /**
         * Writes all of it.
         *
         * @throws IOException when nobody reads any more
         * @throws Away when the rest cannot be had: what was written is never taken for all of it
         */
        void writeTo(OutputStream out) throws IOException, Away;
    }

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** A value as JSON, never kept by anybody. */
    public static Answer json(Object value) {
        return json(200, "application/json", value);
    }

    private static Answer json(int status, String type, Object value) {
        try {
            byte[] body = JSON.writeValueAsBytes(value);
            return new Answer(
                    status, type, Map.of("Cache-Control", "no-store"), out -> out.write(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be written", e);
        }
    }

    static Answer refusal(Refusal refusal) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", refusal.title());
        problem.put("status", refusal.status());
        problem.put("detail", refusal.getMessage());
        return json(refusal.status(), "application/problem+json", problem);
    }
}
