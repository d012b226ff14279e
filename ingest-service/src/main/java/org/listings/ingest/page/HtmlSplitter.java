package org.listings.ingest.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Splits an HTML page: as text, or by its Event objects where it carries one for each item. */
final class HtmlSplitter {
    /** HTML is read as a whole; text pages have no such bound. */
    private static final int LARGEST = 8 << 20;

    /** Splits lines of text. */
    interface TextSplitter {
        PageSummary split(List<Line> lines, ParagraphReader.Lines rest, PageSink sink)
                throws IOException, UnreadablePage;
    }

    private final TextSplitter splitter;
    private final DateDoubts doubts;

    HtmlSplitter(TextSplitter splitter, DateDoubts doubts) {
        this.splitter = splitter;
        this.doubts = doubts;
    }

    PageSummary split(List<Line> prefix, LineReader rest, PageSink sink)
            throws IOException, UnreadablePage {
        String html = whole(prefix, rest);
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        Collected found = new Collected(sink);
        List<Item> events = JsonLdEvents.of(document);
        PageSummary summary = asText(document, events, found);
        if (!events.isEmpty() && events.size() >= found.items.size()) {
            sink.pageTitle(document.title());
            for (Item event : events) {
                sink.item(event);
                doubts.of(event, event.firstLine()).forEach(sink::problem);
            }
            for (int line = 1; line <= rest.count(); line++) {
                sink.role(new LineRole(line, Role.SEPARATOR, "read by the page's Event objects"));
            }
            return new PageSummary(
                    events.size(), rest.count(), document.title(), "schema.org Event objects");
        }
        found.release(rest.count());
        return new PageSummary(
                summary.items(), rest.count(), summary.pageTitle(), "HTML: " + summary.structure());
    }

    private PageSummary asText(Document document, List<Item> events, PageSink sink)
            throws IOException, UnreadablePage {
        try {
            return splitter.split(HtmlPage.lines(document.body()), () -> null, sink);
        } catch (UnreadablePage e) {
            if (events.isEmpty()) {
                throw e;
            }
            return new PageSummary(0, 0, null, "");
        }
    }

    private static String whole(List<Line> prefix, LineReader rest)
            throws IOException, UnreadablePage {
        StringBuilder html = new StringBuilder();
        prefix.forEach(line -> html.append(line.raw()).append('\n'));
        for (Line line = rest.next(); line != null; line = rest.next()) {
            html.append(line.raw()).append('\n');
            if (html.length() > LARGEST) {
                throw new UnreadablePage(
                        "The HTML page is larger than "
                                + (LARGEST >> 20)
                                + " MB. Save it as text, which has no such bound.");
            }
        }
        return html.toString();
    }

    /** Holds back what was found until it is known to be the better reading. */
    private static final class Collected implements PageSink {
        private final PageSink sink;
        private final List<Item> items = new ArrayList<>();
        private final List<PageProblem> problems = new ArrayList<>();
        private final TreeMap<Integer, LineRole> roles = new TreeMap<>();
        private String title;

        Collected(PageSink sink) {
            this.sink = sink;
        }

        @Override
        public void pageTitle(String words) {
            title = words;
        }

        @Override
        public void item(Item item) {
            items.add(item);
        }

        @Override
        public void problem(PageProblem problem) {
            problems.add(problem);
        }

        @Override
        public void considered(String structure) {
            sink.considered(structure);
        }

        @Override
        public void role(LineRole role) {
            roles.merge(role.line(), role, Collected::stronger);
        }

        private static LineRole stronger(LineRole one, LineRole other) {
            return one.role() == Role.BLANK ? other : one;
        }

        /** Hands everything on; source lines without text are markup. */
        void release(int lines) {
            if (title != null) {
                sink.pageTitle(title);
            }
            items.forEach(sink::item);
            problems.forEach(sink::problem);
            for (int line = 1; line <= lines; line++) {
                LineRole role = roles.get(line);
                sink.role(
                        role == null || role.role() == Role.BLANK
                                ? new LineRole(line, Role.SEPARATOR, "markup without text")
                                : role);
            }
        }
    }
}
