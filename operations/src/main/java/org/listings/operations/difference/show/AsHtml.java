package org.listings.operations.difference.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.listings.operations.difference.Example;
import org.listings.operations.difference.FieldChanges;
import org.listings.operations.difference.KindOfChange;
import org.listings.operations.difference.OnlyIn;
import org.listings.operations.difference.Place;
import org.listings.operations.difference.Report;

/**
 * A report as one page for a browser: no scripts, nothing loaded from elsewhere, every text of a
 * listing escaped and in its own direction.
 */
public final class AsHtml {
    private static final int KINDS = 50;
    private static final int OPEN = 3;

    private final Html html = new Html();
    private final Report report;

    private AsHtml(Report report) {
        this.report = report;
    }

    /** The whole page. */
    public static String of(Report report) {
        return new AsHtml(report).page();
    }

    private String page() {
        String title = report.before() + " → " + report.after();
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", "What differs: " + title)
                .raw("<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n")
                .element("h1", title)
                .raw("<p class=\"sum\">")
                .element("strong", Words.percent(report))
                .text(" of all listings differ.")
                .raw("</p>\n");
        sums();
        if (!report.renamed().soughtAmongAll()) {
            html.raw("<p class=\"note\">").text(Words.notAllPaired()).raw("</p>\n");
        }
        contents();
        report.fields().forEach(this::field);
        renamed();
        alone("Only in " + report.before(), report.onlyBefore());
        alone("Only in " + report.after(), report.onlyAfter());
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void sums() {
        html.raw("<dl>\n");
        sum(report.listingsBefore(), "in " + report.before(), "");
        sum(report.listingsAfter(), "in " + report.after(), "");
        sum(report.same(), "the same", "same");
        sum(report.changed(), "changed", "changed");
        sum(report.renamed().count(), "renamed", "changed");
        sum(report.onlyBefore().count(), "only in " + report.before(), "gone");
        sum(report.onlyAfter().count(), "only in " + report.after(), "new");
        html.raw("</dl>\n");
    }

    private void sum(long count, String what, String kind) {
        html.raw("<div class=\"" + kind + (count == 0 ? " none" : "") + "\">")
                .element("dt", what)
                .element("dd", Words.number(count))
                .raw("</div>\n");
    }

    private void contents() {
        if (report.fields().isEmpty()) {
            return;
        }
        long most = report.fields().get(0).listings();
        html.raw(
                "<nav><table>\n<caption>Fields that changed, and in how many listings</caption>\n");
        for (FieldChanges field : report.fields()) {
            html.raw("<tr><th scope=\"row\"><a href=\"#")
                    .text(field.field())
                    .raw("\">")
                    .text(field.field())
                    .raw("</a></th><td>")
                    .text(Words.number(field.listings()))
                    .raw("</td><td class=\"bar\"><i style=\"width:")
                    .raw(Math.max(1, 100 * field.listings() / most) + "%\"></i></td></tr>\n");
        }
        html.raw("</table></nav>\n");
    }

    private void field(FieldChanges field) {
        html.raw("<section id=\"")
                .text(field.field())
                .raw("\">\n<h2>")
                .text(field.field())
                .raw(" ");
        html.element("small", Words.count(field.listings(), "listing")).raw("</h2>\n");
        int shown = Math.min(KINDS, field.kinds().size());
        for (int at = 0; at < shown; at++) {
            kind(field.kinds().get(at), at < OPEN);
        }
        long rest =
                field.otherKinds()
                        + field.kinds().subList(shown, field.kinds().size()).stream()
                                .mapToLong(KindOfChange::count)
                                .sum();
        if (rest > 0) {
            html.element("p", "and " + Words.count(rest, "change") + " in other ways");
        }
        html.raw("</section>\n");
    }

    private void kind(KindOfChange kind, boolean open) {
        html.raw(open ? "<details open><summary>" : "<details><summary>")
                .element("b", Words.number(kind.count()))
                .raw(" <bdi>")
                .text(Visible.of(kind.kind()))
                .raw("</bdi></summary>\n");
        examples(kind.examples(), kind.count());
        html.raw("</details>\n");
    }

    private void examples(List<Example> examples, long count) {
        html.raw("<table class=\"examples\">\n<thead><tr>")
                .element("th", report.before())
                .element("th", report.after())
                .element("th", "listing")
                .raw("</tr></thead>\n<tbody>\n");
        for (Example example : examples) {
            Middle middle = Middle.of(example.before(), example.after());
            html.raw("<tr>");
            value(middle, example.before(), "del");
            value(middle, example.after(), "ins");
            html.raw("<td>");
            place(example.listing());
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody></table>\n");
        more(count, examples.size());
    }

    private void value(Middle middle, String value, String mark) {
        if (value == null) {
            html.raw("<td class=\"null\">null</td>");
            return;
        }
        html.raw("<td dir=\"auto\">")
                .text(Visible.of(middle.begin(value)))
                .raw("<" + mark + ">")
                .text(Visible.of(middle.differing(value)))
                .raw("</" + mark + ">")
                .text(Visible.of(middle.end(value)))
                .raw("</td>");
    }

    private void place(Place place) {
        html.raw("<span dir=\"auto\" class=\"title\">")
                .text(Visible.of(place.title()))
                .raw("</span>");
        if (place.dateText() != null) {
            html.raw("<span dir=\"auto\" class=\"date\">")
                    .text(Visible.of(place.dateText()))
                    .raw("</span>");
        }
        html.raw("<span class=\"where\"><bdi>")
                .text(Visible.of(place.fileAndLines()))
                .raw("</bdi></span>");
    }

    private void renamed() {
        if (report.renamed().count() > 0) {
            heading("Renamed", report.renamed().count());
            html.element(
                    "p",
                    "Another id at the same place of the same file: title or date text changed.");
            examples(report.renamed().examples(), report.renamed().count());
            html.raw("</section>\n");
        }
    }

    private void alone(String title, OnlyIn only) {
        if (only.count() > 0) {
            heading(title, only.count());
            html.raw("<ul>\n");
            for (Place place : only.examples()) {
                html.raw("<li>");
                place(place);
                html.raw("</li>\n");
            }
            html.raw("</ul>\n");
            more(only.count(), only.examples().size());
            html.raw("</section>\n");
        }
    }

    private void heading(String title, long count) {
        html.raw("<section>\n<h2>").text(title).raw(" ");
        html.element("small", Words.count(count, "listing")).raw("</h2>\n");
    }

    private void more(long count, int shown) {
        if (count > shown) {
            html.raw("<p class=\"more\">and " + Words.number(count - shown) + " more</p>\n");
        }
    }

    private static String style() {
        try (InputStream css = AsHtml.class.getResourceAsStream("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the page's own style cannot be read", e);
        }
    }
}
