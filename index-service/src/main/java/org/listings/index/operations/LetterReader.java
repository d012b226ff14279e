package org.listings.index.operations;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.listings.operations.deadletters.Letter;

/** Reads dead letters: who gave what up, at which step, and why; never the record itself. */
final class LetterReader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 2_000;

    private LetterReader() {}

    static Happening read(ConsumerRecord<byte[], byte[]> record) {
        Letter letter = Letter.of(record);
        ObjectNode fields = JSON.createObjectNode();
        fields.put("kind", "dead_letter");
        fields.put("letter", letter.id().toString());
        fields.put("stage", letter.stage());
        fields.put("reason", letter.reason());
        fields.put("message", shortened(letter.message()));
        fields.put("attempts", letter.attempts());
        if (!letter.group().isEmpty()) {
            fields.put("group", letter.group());
        }
        if (!letter.generation().isEmpty()) {
            fields.put("generation", letter.generation());
        }
        if (letter.place() != null) {
            fields.put("topic", letter.place().topic());
            fields.put("partition", letter.place().partition());
            fields.put("offset", letter.place().offset());
        }
        return new Happening("letter-" + letter.id(), letter.at(), fields);
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "...";
    }
}
