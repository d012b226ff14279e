package org.listings.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageProblemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    14 - 12 May 2012  | date-inverted
                    31 May - 31 June 2012 | date-impossible
                    05/05/2012        |
                    04/05/2012        | date-ambiguous
                    12 May 2013       | date-contradicts-heading
                    12 May            |
                    14 May 2012       |
                    """)
    void aDoubtfulDateIsNotedWithItsLine(String date, String code) {
        assertThat(problems("May 2012\n\n  1. Seminar on wages\n\n    " + date + "\n"))
                .isEqualTo(code == null ? List.of() : List.of("7 " + code));
    }

    @Test
    void aDayOrderThatThePageProvesLeavesNoDoubt() {
        assertThat(problems("  1. Seminar\n\n    04/05/2012\n\n  2. Meeting\n\n    25/05/2012\n"))
                .isEmpty();
    }

    @Test
    void anItemWithoutDateIsNotedAtItsFirstLine() {
        assertThat(problems("  1. Seminar\n\n    4 May 2012\n\n  2. Meeting\n"))
                .containsExactly("7 date-missing");
    }

    @Test
    void linesOfNoItemAreNotedOnceEachRun() {
        assertThat(
                        problems(
                                """
                                Home

                                Our house

                                Our work

                                Meetings

                                  1. Seminar

                                    4 May 2012
                                """))
                .containsExactly("1 line-left-over");
    }

    private static List<String> problems(String page) {
        return CollectingSink.of("Events\n\n" + page).problems.stream()
                .map(problem -> problem.line() + " " + problem.code())
                .toList();
    }
}
