package org.listings.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordPlaceTest {

    @Test
    void readsWhatItWrites() {
        RecordPlace place = new RecordPlace("listings.enriched.g-2", 3, 1234);

        assertThat(place).hasToString("listings.enriched.g-2-3@1234");
        assertThat(RecordPlace.parse(place.toString())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "listings.raw", "listings.raw-2", "listings.raw-x@1", "-1@2"})
    void readsNothingElse(String text) {
        assertThat(RecordPlace.parse(text)).isEmpty();
    }
}
