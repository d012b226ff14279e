package org.listings.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Title            | ORDINAL | 1  | 3
                    12) Title           | ORDINAL | 12 | 4
                    (3) Title           | ORDINAL | 3  | 4
                    4.- Título          | ORDINAL | 4  | 4
                    ٣. عنوان            | ORDINAL | 3  | 3
                    • Title             | BULLET  | -1 | 2
                    •Title              | BULLET  | -1 | 1
                    – Title             | DASH    | -1 | 2
                    -Title              | DASH    | -1 | 1
                    ## Title            | HEADING | 2  | 3
                    12.05.2015 Title    | NONE    | -1 | 0
                    2015. Title of year | ORDINAL | 2015 | 6
                    -                   | DASH    | -1 | 1
                    *emphasis* in text  | NONE    | -1 | 0
                    Title               | NONE    | -1 | 0
                    """)
    void readsWhatAnItemBeginsWith(String text, Marker.Kind kind, int ordinal, int length) {
        assertThat(Marker.of(text)).isEqualTo(new Marker(kind, ordinal, length));
    }
}
