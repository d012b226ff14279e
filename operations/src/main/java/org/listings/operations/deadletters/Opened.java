package org.listings.operations.deadletters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.Listing;
import org.listings.schemas.RawItem;
import org.listings.schemas.RecordValues;
import org.listings.schemas.Topics;

/**
 * A letter that was opened: its headers, and its payload as far as it can be read.
 *
 * @param headers as text, in the order of the record; of several of one name the last
 * @param values the payload's fields; empty when it cannot be decoded
 * @param type what it is
 * @param why it cannot be decoded; null when it can
 * @param payload the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // read once and shown; nobody compares two
public record Opened(
        Map<String, String> headers,
        Optional<Map<String, Object>> values,
        String type,
        String why,
        byte[] payload) {

    /**
     * Opens a letter.
     *
     * @param serdes at least {@code schema.registry.url}
     */
    public static Opened of(
            ConsumerRecord<byte[], byte[]> record, Letter letter, Map<String, ?> serdes) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), LetterHeaders.shown(header));
        }
        Class<? extends SpecificRecord> type = type(letter);
        if (record.value() == null) {
            return new Opened(headers, Optional.empty(), "", "there are none", new byte[0]);
        }
        try (var values = AvroSerdes.deserializer(type, serdes)) {
            Map<String, Object> decoded =
                    RecordValues.of(values.deserialize(record.topic(), record.value()));
            return new Opened(
                    headers, Optional.of(decoded), type.getSimpleName(), null, record.value());
        } catch (RuntimeException e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return new Opened(
                    headers,
                    Optional.empty(),
                    "",
                    root.getMessage() == null ? root.toString() : root.getMessage(),
                    record.value());
        }
    }

    private static Class<? extends SpecificRecord> type(Letter letter) {
        return letter.place() != null
                        && letter.place().topic().startsWith(Topics.enriched("").name())
                ? Listing.class
                : RawItem.class;
    }

    /** The payload in hexadecimal. */
    public String hex() {
        return HexDump.line(payload);
    }

    /**
     * The payload for a person's eyes.
     *
     * @param most how many bytes to show
     */
    public List<String> hexLines(int most) {
        return HexDump.lines(payload, most);
    }
}
