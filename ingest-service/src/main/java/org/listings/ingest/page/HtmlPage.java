package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes an HTML page's content as the lines of text that the splitter reads. */
final class HtmlPage {
    private static final Set<String> SKIPPED =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "nav",
                    "form",
                    "button",
                    "select",
                    "svg",
                    "iframe",
                    "head",
                    "dialog",
                    "option",
                    "input",
                    "textarea",
                    "canvas");
    private static final Set<String> SPACED =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "table",
                    "blockquote",
                    "dl",
                    "section",
                    "article",
                    "pre",
                    "hr");
    private static final Set<String> BLOCKS =
            Set.of(
                    "div",
                    "li",
                    "tr",
                    "dt",
                    "dd",
                    "header",
                    "footer",
                    "main",
                    "aside",
                    "figure",
                    "figcaption",
                    "address",
                    "details",
                    "summary",
                    "fieldset",
                    "tbody",
                    "thead",
                    "caption",
                    "body");
    private static final int DEEPEST = 400;
    private static final int STEP = 2;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int number = 1;
    private int textNumber = 1;
    private int indent;
    private String marker = "";

    private HtmlPage() {}

    /** The content's lines, each with the number of the source line it came from. */
    static List<Line> lines(Element body) {
        HtmlPage page = new HtmlPage();
        page.children(root(body), 0);
        page.endLine();
        return page.lines;
    }

    private static Element root(Element body) {
        Element main = body.selectFirst("main, [role=main]");
        int all = body.text().length();
        return main != null && main.text().length() * 4 > all ? main : body;
    }

    private void children(Element element, int depth) {
        boolean rows = depth < DEEPEST && isRepeated(element);
        int ordinal = 1;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text(words);
            } else if (child instanceof Element inner && depth < DEEPEST) {
                if (inner.nameIs("li")) {
                    item(inner, element.nameIs("ol") ? ordinal + ". " : "• ", depth);
                    ordinal++;
                } else if (rows && isRow(inner)) {
                    item(inner, "• ", depth);
                } else {
                    element(inner, depth);
                }
            }
        }
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        if (SKIPPED.contains(name) || isHidden(element) || isSiteFooter(element)) {
            return;
        }
        number = Math.max(number, element.sourceRange().start().lineNumber());
        switch (name) {
            case "br" -> endLine();
            case "hr" -> {
                blank();
                text.append("-----");
                blank();
            }
            case "time" -> time(element, depth);
            case "td", "th" -> {
                if (!text.isEmpty()) {
                    text.append(" | ");
                }
                children(element, depth + 1);
            }
            default -> {
                boolean spaced = SPACED.contains(name);
                boolean block = spaced || BLOCKS.contains(name);
                gap(spaced, block);
                children(element, depth + 1);
                gap(spaced, block);
            }
        }
    }

    private void gap(boolean spaced, boolean block) {
        if (spaced) {
            blank();
        } else if (block) {
            endLine();
        }
    }

    private void item(Element element, String mark, int depth) {
        blank();
        number = Math.max(number, element.sourceRange().start().lineNumber());
        marker = mark;
        indent += STEP;
        children(element, depth + 1);
        endLine();
        indent -= STEP;
        marker = "";
        blank();
    }

    /** A time element that shows no year gives its machine-readable day instead. */
    private void time(Element element, int depth) {
        String machine = element.attr("datetime");
        boolean day = machine.length() >= 10 && machine.charAt(4) == '-';
        boolean year = element.text().chars().filter(Character::isDigit).count() >= 5;
        if (day && !year) {
            append(machine.substring(0, 10));
        } else {
            children(element, depth + 1);
        }
    }

    private void text(TextNode node) {
        number = Math.max(number, node.sourceRange().start().lineNumber());
        append(node.getWholeText());
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Chars.isSpace(c)) {
                if (text.isEmpty()) {
                    textNumber = number;
                }
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void endLine() {
        String line = text.toString().strip();
        text.setLength(0);
        if (!line.isEmpty()) {
            String lead = marker.isEmpty() ? " ".repeat(indent * STEP) : lead();
            lines.add(Line.of(textNumber, lead + line));
            marker = "";
        }
    }

    private String lead() {
        return " ".repeat(Math.max(0, indent * STEP - STEP)) + marker;
    }

    private void blank() {
        endLine();
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            lines.add(Line.of(number, ""));
        }
    }

    // grammar: items of a page without lists are sibling elements of one kind and class
    private static boolean isRepeated(Element parent) {
        int rows = 0;
        int others = 0;
        String first = null;
        for (Element child : parent.children()) {
            if (!isRow(child)) {
                others += child.text().isEmpty() ? 0 : 1;
                continue;
            }
            String kind = child.normalName() + " " + firstClass(child);
            first = first == null ? kind : first;
            rows += kind.equals(first) ? 1 : 0;
            others += kind.equals(first) ? 0 : 1;
        }
        return rows >= 2 && rows > others;
    }

    private static boolean isRow(Element child) {
        boolean container =
                child.nameIs("article") || child.nameIs("div") || child.nameIs("section");
        return container
                && child.ownText().isBlank()
                && child.text().length() > 20
                && (child.nameIs("article") || child.selectFirst("h2, h3, h4, h5, time") != null);
    }

    private static String firstClass(Element element) {
        String classes = element.className().strip();
        int space = classes.indexOf(' ');
        return space < 0 ? classes : classes.substring(0, space);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || "true".equals(element.attr("aria-hidden"))
                || style.contains("display:none");
    }

    private static boolean isSiteFooter(Element element) {
        boolean footer = element.nameIs("footer") || "contentinfo".equals(element.attr("role"));
        boolean banner = "banner".equals(element.attr("role"));
        return banner || (footer && element.closest("article") == null);
    }
}
