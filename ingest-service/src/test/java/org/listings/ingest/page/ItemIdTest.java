package org.listings.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemIdTest {
    private static final String ID =
            ItemId.of("Labour Inspection - \"Go to Light\"", "3 - 4 July 2014", null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    labour inspection – “go to light”     | 3 – 4 July 2014
                    LABOUR  INSPECTION -  «Go to Light»   | 3-4 July 2014
                    Labour Inspection\u00a0— Go to Light  | 3\u00a0\u2012 4 July 2014
                    """)
    void theSameWordsHaveOneId(String title, String dateText) {
        assertThat(ItemId.of(title, dateText, "July 2014")).isEqualTo(ID);
    }

    @Test
    void anIdIsThirtyTwoHexadecimalDigits() {
        assertThat(ID).matches("[0-9a-f]{32}");
    }

    @Test
    void anotherDateIsAnotherItem() {
        assertThat(ItemId.of("Meeting", "3 July 2014", null))
                .isNotEqualTo(ItemId.of("Meeting", "4 July 2014", null));
    }

    @Test
    void aDateHeadingStandsInForAMissingDate() {
        assertThat(ItemId.of("Meeting", null, "2014"))
                .isNotEqualTo(ItemId.of("Meeting", null, "2013"))
                .isNotEqualTo(ItemId.of("Meeting", null, null));
        assertThat(ItemId.of("Meeting", null, "Past events"))
                .isEqualTo(ItemId.of("Meeting", null, null));
    }
}
