package org.listings.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.listings.ingest.page.Item;
import org.listings.ingest.page.PageProblem;
import org.listings.ingest.page.PageSink;
import org.listings.ingest.page.PageSource;
import org.listings.ingest.page.PageSummary;
import org.listings.ingest.page.UnreadablePage;

/** Takes every line but the first for an item's title; a line "bug" is more than it can stand. */
final class LineSplitter {

    private LineSplitter() {}

    static PageSummary split(PageSource source, PageSink sink) throws IOException, UnreadablePage {
        int line = 1;
        try (var lines = new BufferedReader(source.open())) {
            String title = lines.readLine();
            sink.pageTitle(title);
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                if (text.equals("bug")) {
                    throw new IllegalStateException("a bug of the splitter");
                }
                sink.item(item(line, text));
            }
            if (line == 1) {
                throw new UnreadablePage("No item was found on the page.");
            }
            return new PageSummary(line - 1, line, title, "a line each");
        }
    }

    private static Item item(int line, String title) {
        return new Item(
                line - 1,
                line,
                line,
                null,
                null,
                title,
                null,
                null,
                Map.of(),
                null,
                title,
                null,
                List.of(new PageProblem("date-missing", line, "")));
    }
}
