package org.listings.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.listings.operations.deadletters.FiledLetter;
import org.listings.operations.deadletters.Letter;

/** A dead letter as plain values for JSON. */
final class LetterValues {
    private LetterValues() {}

    static Map<String, Object> of(FiledLetter filed) {
        Letter letter = filed.letter();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", letter.id().toString());
        values.put("standing", filed.standing().text());
        values.put("at", letter.at().toString());
        values.put("stage", letter.stage());
        values.put("reason", letter.reason());
        values.put("message", letter.message());
        values.put("generation", letter.generation());
        values.put("attempts", letter.attempts());
        values.put("key", letter.key());
        values.put("from", letter.place() == null ? null : letter.place().toString());
        values.put("source_sha256", letter.source() == null ? null : letter.source().sha256());
        values.put("position", letter.source() == null ? null : letter.source().position());
        values.put("bytes", letter.bytes());
        values.put("came_back_as", filed.cameBackAs().map(Object::toString).orElse(null));
        values.put("who", filed.deed().map(deed -> deed.who()).orElse(null));
        values.put("when", filed.deed().map(deed -> deed.at().toString()).orElse(null));
        values.put("what", filed.deed().map(deed -> deed.detail()).orElse(null));
        return values;
    }
}
