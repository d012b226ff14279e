package org.listings.explore.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listings.explore.query.BadSearch;

class CursorTest {

    @Test
    void comesBackAsItWas() {
        List<FieldValue> after = List.of(FieldValue.of(Long.MAX_VALUE), FieldValue.of("id-ü"));
        Cursor read = Cursor.read(new Cursor(Order.NEWEST, 50, after).text(), Order.NEWEST);
        assertThat(read.shown()).isEqualTo(50);
        assertThat(read.after().get(0).longValue()).isEqualTo(Long.MAX_VALUE);
        assertThat(read.after().get(1).stringValue()).isEqualTo("id-ü");
    }

    @Test
    void isOfOneOrder() {
        String text =
                new Cursor(Order.NEWEST, 1, List.of(FieldValue.of(1), FieldValue.of("a"))).text();
        assertThatThrownBy(() -> Cursor.read(text, Order.TITLE)).isInstanceOf(BadSearch.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "bnVsbA", "W10", "WyItZGF0ZSIsMSwxXQ", "eyJhIjoxfQ"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> Cursor.read(text, Order.NEWEST)).isInstanceOf(BadSearch.class);
    }
}
