package org.listings.index.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listings.kit.DeadLetterHeaders;

final class HappeningsTest {

    private static final Instant WRITTEN = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void aFileIsOneHappeningUntilItIsSearchable() {
        String published =
                """
                {"file": "a.txt", "status": "published", "sha256": "abc", "item_count": 3, "code": null,
                 "dropped_at": "2026-01-01T00:00:00Z", "published_at": "2026-01-01T00:00:02Z"}\
                """;
        String searchable =
                """
                {"file": "a.txt", "status": "searchable", "sha256": "abc", "item_count": 3, "code": null,
                 "dropped_at": "2026-01-01T00:00:00Z", "published_at": "2026-01-01T00:00:02Z",
                 "searchable_at": "2026-01-01T00:00:05.500Z", "searchable_in": "g1"}\
                """;
        Happening first = receipt(published).orElseThrow();
        Happening second = receipt(searchable).orElseThrow();
        assertThat(second.id()).isEqualTo(first.id()).isEqualTo("file-abc");
        assertThat(second.at()).isEqualTo(first.at()).isEqualTo("2026-01-01T00:00:02Z");
        assertThat(first.fields().has("seconds_to_searchable")).isFalse();
        assertThat(second.fields().get("seconds_to_searchable").asDouble()).isEqualTo(5.5);
        assertThat(second.fields().get("generation").textValue()).isEqualTo("g1");
        assertThat(second.fields().has("code")).isFalse();
    }

    @Test
    void aRefusalIsOneOfItsOwn() {
        Happening refused =
                receipt(
                                "{\"file\":\"a\",\"status\":\"failed\",\"code\":\"binary\",\"reason\":\"no\"}")
                        .orElseThrow();
        assertThat(refused.id()).isEqualTo("file-0-7");
        assertThat(refused.at()).isEqualTo(WRITTEN);
        assertThat(refused.fields().get("why").textValue()).isEqualTo("no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[]",
                "{\"status\":\"published\",\"file\":\"a\"}",
                "{\"status\":\"published\",\"file\":\"a\",\"published_at\":\"soon\"}"
            })
    void whatIsNoReceiptIsPassedOver(String text) {
        assertThat(receipt(text)).isEmpty();
    }

    @Test
    void aDeadLetterSaysWhereAndWhyButNotWhat() {
        RecordHeaders headers = new RecordHeaders();
        Map.of(
                        DeadLetterHeaders.SERVICE, "index-service",
                        DeadLetterHeaders.STEP, "index",
                        DeadLetterHeaders.REASON, "mapping",
                        DeadLetterHeaders.MESSAGE, "m".repeat(5_000),
                        DeadLetterHeaders.TOPIC, "listings.enriched.g2",
                        DeadLetterHeaders.PARTITION, "3",
                        DeadLetterHeaders.OFFSET, "41",
                        DeadLetterHeaders.GROUP, "listings-index-g2",
                        DeadLetterHeaders.AT, "2026-01-01T00:00:00Z")
                .forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        Happening letter = LetterReader.read(record("secret", headers));
        assertThat(letter.at()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(letter.id()).isEqualTo("letter-0-7");
        assertThat(letter.fields().toString()).doesNotContain("secret").hasSizeLessThan(2_500);
        assertThat(letter.fields().get("stage").textValue()).isEqualTo("index-service/index");
        assertThat(letter.fields().get("generation").textValue()).isEqualTo("g2");
        assertThat(letter.fields().get("offset").asLong()).isEqualTo(41);
    }

    private static Optional<Happening> receipt(String json) {
        return ReceiptReader.read(record(json, new RecordHeaders()));
    }

    private static ConsumerRecord<byte[], byte[]> record(String value, RecordHeaders headers) {
        return new ConsumerRecord<>(
                "listings.receipts",
                0,
                7,
                WRITTEN.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                value.length(),
                new byte[0],
                value.getBytes(UTF_8),
                headers,
                Optional.empty());
    }
}
