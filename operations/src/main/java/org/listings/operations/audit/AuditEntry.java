package org.listings.operations.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;

/**
 * One thing that an operator did.
 *
 * @param at when
 * @param who the operating system's name of the user
 * @param action what, as {@code promote} or {@code dlq-retry}
 * @param target to what: a generation, a dead letter's id
 * @param detail what else is to be known, in words; empty when nothing
 */
public record AuditEntry(Instant at, String who, String action, String target, String detail) {

    private static final JsonMapper JSON = new JsonMapper();

    /** As the topic keeps it. */
    byte[] toJson() {
        ObjectNode json =
                JSON.createObjectNode()
                        .put("at", at.toString())
                        .put("who", who)
                        .put("action", action)
                        .put("target", target)
                        .put("detail", detail);
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain text can always be written as JSON", e);
        }
    }

    /**
     * @throws IOException when these bytes are no entry
     */
    static AuditEntry of(byte[] value) throws IOException {
        JsonNode json = JSON.readTree(value == null ? new byte[0] : value);
        try {
            return new AuditEntry(
                    Instant.parse(json.path("at").asText()),
                    json.path("who").asText(),
                    json.path("action").asText(),
                    json.path("target").asText(),
                    json.path("detail").asText());
        } catch (java.time.format.DateTimeParseException e) {
            throw new IOException("no audit entry: " + json, e);
        }
    }
}
