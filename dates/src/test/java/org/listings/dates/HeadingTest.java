package org.listings.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadingTest {
    private final DateReader reader = DateReader.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    13 - 16                  | December 2021  | 2021-12-13 | 2021-12-16
                    28 November - 2 December | December 2021  | 2021-11-28 | 2021-12-02
                    29 December - 4 January  | December 2021  | 2021-12-29 | 2022-01-04
                    29 December - 4 January  | January 2022   | 2021-12-29 | 2022-01-04
                    3 May                    | 2015           | 2015-05-03 | 2015-05-03
                    5 - 7                    | Juin 2017      | 2017-06-05 | 2017-06-07
                    5                        | 2017年6月      | 2017-06-05 | 2017-06-05
                    3 February               | Dates for your diary 2018 | 2018-02-03 | 2018-02-03
                    May                      | 2016           | 2016-05-01 | 2016-05-31\
                    """)
    void fillsInWhatTheLineLacks(String line, String heading, LocalDate start, LocalDate end) {
        DateReading reading = reader.read(line, new DateContext(heading, null, null));
        assertThat(reading.start()).as(reading.toString()).isEqualTo(start);
        assertThat(reading.end()).isEqualTo(end);
        assertThat(reading.has(DateProblem.FROM_HEADING)).isTrue();
        assertThat(reading.has(DateProblem.CONTRADICTS_HEADING)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u00a0"})
    void isAllThereIsWithoutADateText(String text) {
        DateReading reading = reader.read(text, new DateContext("Décembre 2021", "fr", null));
        assertThat(reading.start()).isEqualTo("2021-12-01");
        assertThat(reading.end()).isEqualTo("2021-12-31");
        assertThat(reading.precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(reading.problems())
                .extracting(DateProblem::code)
                .containsExactly("date-missing", "date-from-heading");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5 June 2017          | December 2021   | true
                    5 June 2017          | 2016            | true
                    5 June 2017          | December        | true
                    5 June 2017          | June 2017       | false
                    28 May - 3 June 2017 | June 2017       | false
                    5 June 2017          | 2017            | false
                    5 June 2017          | Upcoming events | false
                    5 June 2017          | Agenda 2030     | false
                    5 June 2017          | G20 Summit 2014 | false\
                    """)
    void isContradictedOnlyIfItIsADate(String line, String heading, boolean contradicted) {
        DateReading reading = reader.read(line, new DateContext(heading, null, null));
        assertThat(reading.start()).isEqualTo(line.startsWith("28") ? "2017-05-28" : "2017-06-05");
        assertThat(reading.has(DateProblem.CONTRADICTS_HEADING)).isEqualTo(contradicted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TBC"})
    void saysNothingWithoutADateOfItsOwn(String text) {
        DateReading reading = reader.read(text, new DateContext("Events", null, null));
        assertThat(reading.start()).isNull();
        assertThat(reading.problems()).hasSize(1);
    }
}
