package org.listings.ingest.page;

import java.util.List;
import java.util.Locale;

/** Tells by its first lines what a text is: a page of text, Markdown, HTML, or no page at all. */
final class Formats {
    private static final int SAMPLE = 60;
    private static final int SNIFF = 4_000;
    private static final String SAVE = ": not supported, save the page as text or HTML.";

    enum Format {
        TEXT,
        MARKDOWN,
        HTML
    }

    private Formats() {}

    /** The format, by content and never by the file's name. */
    static Format of(List<Line> lines) throws UnreadablePage {
        String head = head(lines);
        if (head.isEmpty()) {
            throw new UnreadablePage("The file is empty. Save the listing page again.");
        }
        String low = head.toLowerCase(Locale.ROOT);
        if (isHtml(low)) {
            return Format.HTML;
        }
        refuse(head, low);
        if (isCsv(lines)) {
            throw new UnreadablePage("The file is CSV" + SAVE);
        }
        return isMarkdown(lines) ? Format.MARKDOWN : Format.TEXT;
    }

    private static void refuse(String head, String low) throws UnreadablePage {
        if (head.startsWith("{\"") || head.startsWith("[{") || head.startsWith("[\"")) {
            throw new UnreadablePage("The file is JSON" + SAVE);
        }
        if (head.startsWith("{")
                && head.length() > 1
                && head.substring(1).strip().startsWith("\"")) {
            throw new UnreadablePage("The file is JSON" + SAVE);
        }
        if (head.startsWith("[")
                && head.length() > 1
                && head.substring(1).strip().startsWith("{")) {
            throw new UnreadablePage("The file is JSON" + SAVE);
        }
        if (low.startsWith("<?xml") || low.startsWith("<rss") || low.startsWith("<feed")) {
            throw new UnreadablePage("The file is XML" + SAVE);
        }
        if (low.startsWith("begin:vcalendar")) {
            throw new UnreadablePage("The file is an iCalendar" + SAVE);
        }
        if (low.startsWith("{\\rtf")) {
            throw new UnreadablePage("The file is RTF" + SAVE);
        }
        if (head.startsWith("%PDF")) {
            throw new UnreadablePage("The file is PDF" + SAVE);
        }
    }

    private static String head(List<Line> lines) {
        StringBuilder head = new StringBuilder();
        for (Line line : lines) {
            if (head.length() > SNIFF) {
                break;
            }
            if (!line.isBlank() || !head.isEmpty()) {
                String text = line.text();
                head.append(text, 0, Math.min(text.length(), SNIFF)).append('\n');
            }
        }
        return head.toString().strip();
    }

    private static boolean isHtml(String low) {
        if (low.startsWith("<!doctype html") || low.startsWith("<html")) {
            return true;
        }
        int tags = 0;
        for (String tag :
                List.of(
                        "<html", "<body", "<div", "<p>", "<p ", "<li", "<ul", "<ol", "<a href",
                        "<h1", "<h2", "<h3", "<table", "<tr", "<td", "<br", "<span", "<script")) {
            tags += low.contains(tag) ? 1 : 0;
        }
        return tags >= 3 && low.indexOf('<') < 200;
    }

    /** The same number of fields in nearly every line, their commas without spaces behind. */
    private static boolean isCsv(List<Line> lines) {
        for (char delimiter : new char[] {',', ';'}) {
            int fields = -1;
            int same = 0;
            int all = 0;
            for (Line line : lines) {
                if (line.isBlank()) {
                    continue;
                }
                int count = fields(line.text(), delimiter);
                fields = fields < 0 ? count : fields;
                same += count == fields ? 1 : 0;
                all++;
                if (all == SAMPLE) {
                    break;
                }
            }
            if (fields >= 3 && all >= 3 && same * 10 >= all * 9) {
                return true;
            }
        }
        return false;
    }

    private static int fields(String text, char delimiter) {
        boolean quoted = false;
        int fields = 1;
        for (int i = 0; i < Math.min(text.length(), SNIFF); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                boolean spaced = i + 1 < text.length() && text.charAt(i + 1) == ' ';
                if (spaced) {
                    return 0;
                }
                fields++;
            }
        }
        return fields;
    }

    private static boolean isMarkdown(List<Line> lines) {
        int marks = 0;
        int seen = 0;
        for (Line line : lines) {
            String text = line.text();
            boolean heading = Markdown.level(text) > 0;
            boolean link = text.contains("](http") || text.contains("](/");
            boolean bold = text.contains("**");
            marks += heading || link || bold ? 1 : 0;
            seen += line.isBlank() ? 0 : 1;
            if (seen > 500) {
                break;
            }
        }
        return marks >= 2 && marks * 8 >= seen;
    }
}
