package org.listings.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateReaderTest {
    private final DateReader reader = DateReader.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    13 - 16 December 2021         | 2021-12-13 | 2021-12-16
                    28 September - 1 October 2015 | 2015-09-28 | 2015-10-01
                    6 March 2011 - 6 March 2012   | 2011-03-06 | 2012-03-06
                    24th May 2022                 | 2022-05-24 | 2022-05-24
                    May 5-7, 2015                 | 2015-05-05 | 2015-05-07
                    2016-07-13 11:05:16           | 2016-07-13 | 2016-07-13
                    21, 23 and 25 May 2015        | 2015-05-21 | 2015-05-25
                    11.+12.11.2013                | 2013-11-11 | 2013-11-12
                    du 12 au 15 octobre 2015      | 2015-10-12 | 2015-10-15
                    del 28 de septiembre al 1 de octubre de 2015 | 2015-09-28 | 2015-10-01
                    28/12/2015 - 03/01/2016       | 2015-12-28 | 2016-01-03
                    28.9.-1.10.2015               | 2015-09-28 | 2015-10-01
                    December 2021                 | 2021-12-01 | 2021-12-31
                    5 May 2015 09:00 - 7 May 2015 17:00 | 2015-05-05 | 2015-05-07
                    12-May-2018                   | 2018-05-12 | 2018-05-12\
                    """)
    void readsTheFirstAndTheLastDay(String line, LocalDate start, LocalDate end) {
        DateReading reading = reader.read(line, DateContext.NONE);
        assertThat(reading.start()).as(reading.toString()).isEqualTo(start);
        assertThat(reading.end()).as(reading.toString()).isEqualTo(end);
    }
}
