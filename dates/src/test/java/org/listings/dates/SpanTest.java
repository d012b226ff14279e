package org.listings.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpanTest {
    private final DateReader reader = DateReader.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    15 - 19 April 2013, ILO International Training Centre  | DAY           | 15 - 19 April 2013
                    27 – 28 May 2019Description                            | DAY           | 27 – 28 May 2019
                    2 May 2012: Rome                                       | DAY           | 2 May 2012
                    • 24th May 2022                                        | DAY           | 24th May 2022
                    on 5 May 2015                                          | DAY           | 5 May 2015
                    From 5 to 7 May 2015, Lima                             | DAY           | From 5 to 7 May 2015
                    Monday, 5 May 2015 Geneva                              | DAY           | Monday, 5 May 2015
                    5 May 2015 10:00-12:00 (CET) Online                    | DAY           | 5 May 2015 10:00-12:00 (CET)
                    1er mai 2016 à Lomé                                    | DAY           | 1er mai 2016
                    2015年9月28日 北京                                     | DAY           | 2015年9月28日
                    28/09/2015 Workshop                                    | DAY           | 28/09/2015
                    31 February 2012                                       | DAY           | 31 February 2012
                    Sun 5 May                                              | PARTIAL_DAY   | Sun 5 May
                    December 2022                                          | MONTH         | December 2022
                    May 2012 Lomé                                          | MONTH         | May 2012
                    December                                               | PARTIAL_MONTH | December
                    2021                                                   | YEAR          | 2021\
                    """)
    void findsTheDateThatALineBeginsWith(String line, SpanKind kind, String text) {
        assertThat(reader.leading(line))
                .hasValueSatisfying(
                        span -> {
                            assertThat(line.substring(span.start(), span.end())).isEqualTo(text);
                            assertThat(span.kind()).isEqualTo(kind);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Convention No. 189 (2011)",
                "may 5 people come",
                "C.100 and C.111",
                "2030 Agenda for Sustainable Development",
                "100th Session (2011)",
                "March against poverty",
                "1. Event",
                "In June 2017 it was adopted",
                "12:30 - 14:00",
                "Regional Workshop organized on 21-22 May 2008",
                "3,7 mln persons in 2020",
                "",
                "1-1-1-1",
                "No. 12/2015",
                "12 experts from 15 countries",
                "Geneva, 5 May 2015",
                "24/7 helpline",
                "5.5 per cent"
            })
    void takesNoOtherLineForADateLine(String line) {
        assertThat(reader.leading(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Workshop organized on 21-22 May 2008 in Chisinau and 3 June 2009. | 21-22 May 2008; 3 June 2009
                    Lomé, mai 2012                                                    | mai 2012
                    Convention No. 189 (2011)                                         | 2011
                    Date: 5 May 2015 / Place: Lima                                    | 5 May 2015
                    The 90s were 12 May                                               | 12 May
                    www.ilo.org/2015/05/12/x                                          | ''
                    C100, C.111 and R204 of 45 countries                              | ''
                    Maybe marching Juneau 5 decades                                   | ''\
                    """)
    void findsEveryDateOfALine(String line, String dates) {
        List<String> found =
                reader.find(line).stream()
                        .map(span -> line.substring(span.start(), span.end()))
                        .toList();
        assertThat(String.join("; ", found)).isEqualTo(dates);
    }

    @Test
    void givesSpansInOrderAndApart() {
        String line =
                "5 May 2015 and again 6 June 2016, then in 2017, 12/08/2018 - 14/08/2018 and May"
                        + " 2019";
        int end = 0;
        List<DateSpan> spans = reader.find(line);
        for (DateSpan span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(spans)
                .extracting(DateSpan::kind)
                .containsExactly(
                        SpanKind.DAY, SpanKind.DAY, SpanKind.YEAR, SpanKind.DAY, SpanKind.MONTH);
    }
}
