package org.listings.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateReaderTest {
    private final DateReader reader = DateReader.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    13 - 16 December 2021               | 2021-12-13 | 2021-12-16
                    28 September - 1 October 2015       | 2015-09-28 | 2015-10-01
                    6 March 2011 - 6 March 2012         | 2011-03-06 | 2012-03-06
                    28 December - 3 January 2016        | 2015-12-28 | 2016-01-03
                    28 December 2015 - 3 January        | 2015-12-28 | 2016-01-03
                    May 5-7, 2015                       | 2015-05-05 | 2015-05-07
                    May 5, 7 and June 9, 2015           | 2015-05-05 | 2015-06-09
                    5 to 7 and 12 June 2017             | 2017-06-05 | 2017-06-12
                    2015年9月28日至10月1日              | 2015-09-28 | 2015-10-01
                    2015. szeptember 28. – október 2.   | 2015-09-28 | 2015-10-02
                    2017. június 5-től 7-ig             | 2017-06-05 | 2017-06-07
                    4 Ocak'tan 22 Ocak 1995'e kadar     | 1995-01-04 | 1995-01-22
                    1 August - 31 July 2016             | 2015-08-01 | 2016-07-31\
                    """)
    void carriesMonthAndYearToThePointsThatLackThem(String line, LocalDate start, LocalDate end) {
        DateReading reading = reader.read(line, DateContext.NONE);
        assertThat(reading.start()).as(reading.toString()).isEqualTo(start);
        assertThat(reading.end()).isEqualTo(end);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-15 May 2018",
                "12 - 15 May 2018",
                "12‐15 May 2018",
                "12‑15 May 2018",
                "12‒15 May 2018",
                "12–15 May 2018",
                "12—15 May 2018",
                "12―15 May 2018",
                "12−15 May 2018",
                "12~15 May 2018",
                "12～15 May 2018",
                "12〜15 May 2018",
                "12－15 May 2018",
                "12 -- 15 May 2018",
                "12 to 15 May 2018",
                "12 until 15 May 2018",
                "12 till 15 May 2018",
                "12 through 15 May 2018",
                "from 12 to 15 May 2018",
                "from the 12th to the 15th of May, 2018"
            })
    void takesEveryDashAndEveryWordForOne(String line) {
        DateReading reading = reader.read(line, DateContext.NONE);
        assertThat(reading.start()).isEqualTo("2018-05-12");
        assertThat(reading.end()).isEqualTo("2018-05-15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    05/03/2012 | -     | -   | 2012-03-05 | date-ambiguous
                    05/03/2012 | en    | -   | 2012-03-05 | date-ambiguous
                    05/03/2012 | en    | MDY | 2012-05-03 | -
                    05/03/2012 | en    | DMY | 2012-03-05 | -
                    05/03/2012 | en-US | DMY | 2012-05-03 | -
                    05/03/2012 | en-GB | MDY | 2012-03-05 | -
                    05/03/2012 | fr    | MDY | 2012-03-05 | -
                    25/03/2012 | en-US | -   | 2012-03-25 | -
                    03/25/2012 | fr    | -   | 2012-03-25 | -
                    05/05/2012 | en    | -   | 2012-05-05 | -
                    05.03.2012 | en    | -   | 2012-03-05 | -
                    05/03/12   | en-GB | -   | 2012-03-05 | -\
                    """)
    void decidesTheOrderOfNumbersByWhatIsPossibleThenTheLanguageThenThePage(
            String line, String language, DayOrder order, LocalDate day, String problem) {
        DateReading reading = reader.read(line, new DateContext(null, language, order));
        assertThat(reading.start()).isEqualTo(day);
        assertThat(reading.has(DateProblem.AMBIGUOUS)).isEqualTo(problem != null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February 2012",
                "45 March 2012",
                "0 May 2015",
                "29 February 2013",
                "31/02/2012",
                "13/13/2013",
                "2013-13-01",
                "2016-02-30",
                "30 Feb - 2 Mar 2016",
                "2017年2月29日",
                "۳۰ اسفند ۱۳۹۸"
            })
    void findsNoDateInImpossibleDays(String line) {
        DateReading reading = reader.read(line, DateContext.NONE);
        assertThat(reading.start()).isNull();
        assertThat(reading.has(DateProblem.IMPOSSIBLE)).as(reading.toString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16 - 13 December 2021",
                "5 June 2017 - 3 June 2016",
                "2015-2014",
                "du 7 au 5 juin 2017"
            })
    void keepsInvertedRangesAsTextOnly(String line) {
        DateReading reading = reader.read(line, DateContext.NONE);
        assertThat(reading.start()).isNull();
        assertThat(reading.end()).isNull();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(DateProblem.INVERTED);
                            assertThat(problem.detail()).contains(line);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 May 2018 345",
                "12 May 2018, 345",
                "5 May 2015 5 May 2016",
                "5 5 May 2015",
                "5 May 2015, 12 participants",
                "5 May 2015 and 12 others",
                "May to 12 June 2018",
                "The meeting will take place on 5 May 2015 in Rome",
                "We met in Rome on 5 May 2015",
                "Room 5, 6 May 2015",
                "192.168.1.1",
                "1.2.3.2015",
                "2015 2016",
                "next Monday",
                "tomorrow",
                "TBC",
                "1990s",
                "the 90s",
                "années 1990",
                "2 weeks in May 2015",
                "5 May",
                "the 5th",
                "10:00",
                "14 رمضان 1438"
            })
    void refusesRatherThanGuesses(String line) {
        DateReading reading = reader.read(line, DateContext.NONE);
        assertThat(reading.start()).as(reading.toString()).isNull();
        assertThat(reading.has(DateProblem.UNREAD)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date: 5 June 2017",
                "Event date : 5 June 2017",
                "• 5 June 2017",
                "(5 June 2017)",
                "5 June 2017.",
                "5 June 2017 |",
                "Geneva, 5 June 2017",
                "5 June 2017, Geneva, Switzerland",
                "5 June 2017 Geneva",
                "5 June 2017, Room 345",
                "Monday 5 June 2017",
                "5 June 2017 (Monday)",
                "Published on 5 June 2017",
                "5 June 2017, ",
                "5, June, 2017"
            })
    void looksPastLabelsPlacesAndStrayMarks(String line) {
        assertThat(reader.read(line, DateContext.NONE).start()).isEqualTo("2017-06-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    5 June 2017, 4:00pm - 5:30pm CET - Central European Time GMT+1:00 | 16:00 | 17:30 | +01:00 | CET - Central European Time GMT+1:00
                    5 June 2017 4 - 5:30pm              | 16:00 | 17:30 | -      | -
                    5 June 2017 9:30 - 5pm              | 09:30 | 17:00 | -      | -
                    5 June 2017 18:30 CEST              | 18:30 | -     | +02:00 | CEST
                    2017-06-05T18:30:00-03:00           | 18:30 | -     | -03:00 | -03:00
                    5 June 2017 10:00 (EST)             | 10:00 | -     | -05:00 | EST
                    5 June 2017 10:00 IST               | 10:00 | -     | -      | IST
                    5 juin 2017 de 9h30 à 12h           | 09:30 | 12:00 | -      | -
                    5. Juni 2017, 14 Uhr                | 14:00 | -     | -      | -
                    5 June 2017 00:00 - 24:00           | 00:00 | 23:59 | -      | -
                    8am on 5 June 2017                  | 08:00 | -     | -      | -\
                    """)
    void readsTimesBesideTheDay(
            String line, LocalTime from, LocalTime until, String offset, String zone) {
        DateReading reading = reader.read(line, DateContext.NONE);
        assertThat(reading.start()).as(reading.toString()).isEqualTo("2017-06-05");
        assertThat(reading.startTime()).isEqualTo(from);
        assertThat(reading.endTime()).isEqualTo(until);
        assertThat(reading.utcOffset()).isEqualTo(offset);
        assertThat(reading.timeZone()).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    4:00pm - 5:30pm CET - Central European Time GMT+1:00        | 16:00 | 17:30 | +01:00
                    Time : 4:00pm - 5:30pm CET - Central European Time GMT+1:00 | 16:00 | 17:30 | +01:00
                    09.30 – 12.00                                               | 09:30 | 12:00 | -
                    14 Uhr                                                      | 14:00 | -     | -
                    18:00 hrs UTC-03:00                                         | 18:00 | -     | -03:00
                    noon                                                        | 12:00 | -     | -
                    Horario: 10:00 a 12:30 hs                                   | 10:00 | 12:30 | -\
                    """)
    void readsATimeAlone(String text, LocalTime from, LocalTime until, String offset) {
        DateReading reading = reader.readTime(text);
        assertThat(reading.startTime()).as(reading.toString()).isEqualTo(from);
        assertThat(reading.endTime()).isEqualTo(until);
        assertThat(reading.utcOffset()).isEqualTo(offset);
        assertThat(reading.start()).isNull();
    }

    @Test
    void keepsNoEndThatComesBeforeTheBeginningOfTheSameDay() {
        DateReading reading = reader.read("5 June 2017 22:00 - 02:00", DateContext.NONE);
        assertThat(reading.startTime()).isEqualTo("22:00");
        assertThat(reading.endTime()).isNull();
        assertThat(reading.has(DateProblem.TIME_INVERTED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    25/12/2020              | DMY
                    12/25/2020              | MDY
                    04/05/2020              | -
                    25/12/2020 - 02/01/2021 | DMY
                    5 May 2020              | -
                    2020-12-25              | -\
                    """)
    void tellsWhichOrderANumericDateProves(String text, DayOrder order) {
        assertThat(reader.dayOrderOf(text).orElse(null)).isEqualTo(order);
    }

    @Test
    void asksTheLanguageWhereMonthNamesMeanDifferentMonths() {
        assertThat(reader.read("12 listopada 2015", new DateContext(null, "pl", null)).start())
                .isEqualTo("2015-11-12");
        assertThat(reader.read("12 listopada 2015", new DateContext(null, "hr", null)).start())
                .isEqualTo("2015-10-12");
        assertThat(reader.read("12 listopada 2015", DateContext.NONE).has(DateProblem.AMBIGUOUS))
                .isTrue();
    }
}
