package org.listings.inbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads receipts value by value: what is not asked for is never in memory. */
public final class ReceiptFile {

    /** The field after the head: what is wrong, by line. */
    public static final String PROBLEMS = "problems";

    /** The last field: the items. */
    public static final String ITEMS = "items";

    private static final JsonFactory JSON =
            new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .getFactory();

    private ReceiptFile() {}

    /**
     * The fields before problems and items.
     *
     * @return empty when there is no receipt that can be read
     */
    public static Map<String, Object> head(Path receipt) throws IOException {
        Map<String, Object> head = new LinkedHashMap<>();
        if (!Files.isRegularFile(receipt)) {
            return head;
        }
        try (JsonParser json = JSON.createParser(receipt.toFile())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return head;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME
                    && !json.currentName().equals(PROBLEMS)) {
                String name = json.currentName();
                json.nextToken();
                head.put(name, json.readValueAs(Object.class));
            }
            return head;
        } catch (JsonProcessingException notOurs) {
            // Somebody edited it; it is written anew when there is something to say.
            return new LinkedHashMap<>();
        }
    }

    /** The first so many problems. */
    static List<Receipt.Problem> problems(Path receipt, int most) throws IOException {
        List<Receipt.Problem> problems = new ArrayList<>();
        try (JsonParser json = atProblems(receipt)) {
            while (problems.size() < most && json.nextToken() == JsonToken.START_OBJECT) {
                problems.add(json.readValueAs(Receipt.Problem.class));
            }
        }
        return problems;
    }

    /** Of a receipt whose head does not say it. */
    static int countProblems(Path receipt) throws IOException {
        int count = 0;
        try (JsonParser json = atProblems(receipt)) {
            for (; json.nextToken() == JsonToken.START_OBJECT; count++) {
                json.skipChildren();
            }
        }
        return count;
    }

    /** Stands before the first problem, if there is one. */
    private static JsonParser atProblems(Path receipt) throws IOException {
        JsonParser json = JSON.createParser(receipt.toFile());
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean here = json.currentName().equals(PROBLEMS);
            json.nextToken();
            if (here) {
                break;
            }
            json.skipChildren();
        }
        return json;
    }

    /** The whole receipt on one line. */
    static void copy(Path receipt, Writer out) throws IOException {
        JsonGenerator line = JSON.createGenerator(out);
        line.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (line;
                JsonParser json = JSON.createParser(receipt.toFile())) {
            json.nextToken();
            line.copyCurrentStructure(json);
        }
    }
}
