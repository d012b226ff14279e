package org.listings.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    {"events":[{"title":"x"}]} ~ is JSON
                    [{"title":"x"}] ~ is JSON
                    date,title,place|2015-05-03,Seminar,Geneva|2015-05-04,Workshop,Turin ~ is CSV
                    date;title;place|2015-05-03;Seminar;Geneva|2015-05-04;Workshop;Turin ~ is CSV
                    <?xml version="1.0"?><rss></rss> ~ is XML
                    BEGIN:VCALENDAR|BEGIN:VEVENT ~ is an iCalendar
                    %PDF-1.4 ~ is PDF
                    ||  | ~ is empty
                    """)
    void whatIsNoPageIsRefusedWithAReason(String text, String reason) {
        assertThatThrownBy(() -> split(text.replace('|', '\n')))
                .isInstanceOf(UnreadablePage.class)
                .hasMessageContaining(reason);
    }

    @Test
    void plainProseIsRefused() {
        String prose =
                "It was the best of times, it was the worst of times, it was the age of wisdom.\n\n"
                        + "It was the epoch of belief, it was the epoch of incredulity, it was the"
                        + " season of Light.\n";
        assertThatThrownBy(() -> split(prose))
                .isInstanceOf(UnreadablePage.class)
                .hasMessageContaining("plain text");
    }

    @Test
    void tooLargeHtmlIsRefused() {
        String html = "<html><body>" + "<p>word</p>\n".repeat(900_000);
        assertThatThrownBy(() -> split(html))
                .isInstanceOf(UnreadablePage.class)
                .hasMessageContaining("larger than 8 MB");
    }

    @Test
    void aListOfLinksInBracketsIsNoJson() throws Exception {
        assertThat(split("[1]Home | [2]Events\n\n  1. Seminar\n\n     3 May 2015\n").items())
                .isEqualTo(1);
    }

    private static PageSummary split(String text) throws Exception {
        return new PageSplitter().split(() -> new StringReader(text), new QuietSink());
    }

    private static final class QuietSink implements PageSink {
        @Override
        public void pageTitle(String title) {}

        @Override
        public void item(Item item) {}

        @Override
        public void problem(PageProblem problem) {}
    }
}
