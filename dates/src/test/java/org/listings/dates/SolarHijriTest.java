package org.listings.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SolarHijriTest {
    @ParameterizedTest
    @CsvSource({
        "1357, 11, 22, 1979-02-11",
        "1375, 1, 1, 1996-03-20",
        "1376, 1, 1, 1997-03-21",
        "1391, 12, 30, 2013-03-20",
        "1394, 7, 6, 2015-09-28",
        "1395, 1, 1, 2016-03-20",
        "1399, 12, 30, 2021-03-20",
        "1400, 1, 1, 2021-03-21",
        "1403, 1, 1, 2024-03-20",
        "1404, 1, 1, 2025-03-21"
    })
    void givesTheCommonDay(int year, int month, int day, LocalDate date) {
        assertThat(SolarHijri.toDate(year, month, day)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"1398, 29", "1399, 30", "1402, 29", "1403, 30", "1408, 30"})
    void knowsLeapYears(int year, int days) {
        assertThat(SolarHijri.lengthOfMonth(year, 12)).isEqualTo(days);
    }
}
