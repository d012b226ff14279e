package org.listings.operations.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HexDumpTest {

    @Test
    void showsBytesAndText() {
        assertThat(HexDump.lines("not avro at all\n!".getBytes(UTF_8), 100))
                .containsExactly(
                        "00000000  6e 6f 74 20 61 76 72 6f 20 61 74 20 61 6c 6c 0a  |not avro at"
                                + " all.|",
                        "00000010  21                                               |!|");
    }

    @Test
    void showsNoMoreThanAskedFor() {
        assertThat(HexDump.lines(new byte[100], 16)).hasSize(1);
    }
}
