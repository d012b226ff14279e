package org.listings.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class ItemSourceTest {

    private final RecordHeaders headers = new RecordHeaders();

    @Test
    void isReadFromTheHeaderThatItWrites() {
        new ItemSource("abc", 7).addTo(headers);

        assertThat(headers.lastHeader(ItemSource.HEADER).value())
                .isEqualTo("abc/7".getBytes(UTF_8));
        assertThat(ItemSource.in(headers)).contains(new ItemSource("abc", 7));
    }

    @Test
    void isAbsentWhereNobodyOrSomethingElseSaysIt() {
        assertThat(ItemSource.in(headers)).isEmpty();
        headers.add(ItemSource.HEADER, "nonsense".getBytes(UTF_8));
        assertThat(ItemSource.in(headers)).isEmpty();
    }
}
