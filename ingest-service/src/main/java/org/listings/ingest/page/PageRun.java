package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Hands a page's parts on: titles, headings, items with their place, a role for each line. */
final class PageRun implements Groups {
    private final Function<List<Paragraph>, Draft> parser;
    private final Headings headings;
    private final Words words;
    private final PageSink sink;
    private final String dayOrder;
    private final boolean single;
    private final boolean timed;
    private final boolean sections;
    private List<Paragraph> held;
    private String pageTitle;
    private String heading;
    private String year;
    private int items;
    private int mostLines;
    private boolean cut;

    PageRun(
            Function<List<Paragraph>, Draft> parser,
            Headings headings,
            Words words,
            PageSink sink,
            String dayOrder,
            Structure structure) {
        this.parser = parser;
        this.headings = headings;
        this.words = words;
        this.sink = sink;
        this.dayOrder = dayOrder;
        this.single = structure.kind() == Structure.Kind.SINGLE;
        this.timed = structure.kind() == Structure.Kind.TIMED;
        this.sections = structure.habits().sections();
    }

    @Override
    public void item(List<Paragraph> paragraphs) {
        release();
        held = paragraphs;
    }

    @Override
    public void outside(List<Paragraph> paragraphs) {
        release();
        if (single) {
            cut(paragraphs);
            return;
        }
        boolean first = items == 0 && pageTitle == null;
        Paragraph period = null;
        List<Paragraph> lines = new ArrayList<>();
        for (Paragraph p : paragraphs) {
            if (isPeriod(p)) {
                period = p;
            } else if (headings.mayBe(p)) {
                lines.add(p);
            }
        }
        Paragraph title = null;
        Paragraph section = null;
        int last = lines.size() - 1;
        if (first && last >= 0) {
            title = lines.get(last);
            boolean two = sections && period == null && last > 0;
            if (two && !title.text().equals(lines.get(last - 1).text())) {
                title = lines.get(last - 1);
                section = lines.get(last);
            }
            pageTitle = title.text();
            sink.pageTitle(pageTitle);
        } else if (last >= 0 && period == null) {
            section = lines.get(last);
        }
        if (section != null) {
            heading = section.text();
        }
        for (Paragraph p : paragraphs) {
            if (isPeriod(p)) {
                period(p.text());
                roles(p, Role.HEADING, "a month, a year or a day by itself");
            } else if (p == section) {
                roles(p, Role.HEADING, "a short line above items");
            } else if (p == title || (pageTitle != null && p.text().equals(pageTitle))) {
                roles(p, Role.PAGE_TITLE, "the last line above the first heading or item");
            } else {
                roles(p, Role.NOISE, "outside all items");
            }
        }
    }

    private boolean isPeriod(Paragraph p) {
        return headings.isPeriod(p) || (timed && TimedSegmenter.isDay(p));
    }

    /** What an event's page holds beyond its bound. */
    private void cut(List<Paragraph> paragraphs) {
        if (!cut) {
            cut = true;
            sink.problem(
                    new PageProblem(
                            "page-cut",
                            paragraphs.get(0).first(),
                            "the event's page is too long; what stands below is left out"));
        }
        paragraphs.forEach(p -> roles(p, Role.NOISE, "beyond the length of an event's page"));
    }

    /** Hands on the last item, without the page's last lines. */
    void end() {
        if (held != null && !single) {
            int end = footer(held);
            List<Paragraph> rest = held.subList(end, held.size());
            held = held.subList(0, end);
            release();
            rest.forEach(p -> roles(p, Role.NOISE, "below the last item"));
        }
        release();
    }

    int items() {
        return items;
    }

    String pageTitle() {
        return pageTitle;
    }

    // "March" below "2012" is "March 2012"
    private void period(String text) {
        boolean digits = text.codePoints().anyMatch(Character::isDigit);
        boolean letters = Chars.hasLetter(text);
        if (digits && !letters) {
            year = text;
        } else if (digits) {
            year = null;
        }
        String around = year != null ? year : yearOf(pageTitle);
        heading = !digits && around != null ? text + " " + around : text;
    }

    /** The one year that a page's title names, or null. */
    private static String yearOf(String title) {
        if (title == null) {
            return null;
        }
        String only = null;
        for (String word : title.split("[^\\p{Nd}]+")) {
            boolean isYear = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
            if (isYear && only != null) {
                return null;
            }
            only = isYear ? word : only;
        }
        return only;
    }

    private int footer(List<Paragraph> item) {
        for (int i = 1; i < item.size(); i++) {
            if (words.isFooter(item.get(i).text())) {
                return i;
            }
        }
        int usual = items >= 3 ? mostLines : item.size();
        int end = item.size();
        while (end > usual && !item.get(end - 1).isProse()) {
            end--;
        }
        return Math.max(end, 1);
    }

    private void release() {
        if (held == null) {
            return;
        }
        Draft draft = parser.apply(held);
        held = null;
        if (draft.title == null || draft.title.isBlank()) {
            draft.all.forEach(p -> roles(p, Role.NOISE, "no title in it"));
            return;
        }
        if (single && pageTitle == null) {
            pageTitle = draft.title;
            sink.pageTitle(pageTitle);
        }
        items++;
        mostLines = Math.max(mostLines, draft.all.size());
        problems(draft);
        sink.item(item(draft));
        for (int i = 0; i < draft.all.size(); i++) {
            roles(draft.at(i), draft.role(i), draft.reason(i));
        }
    }

    private Item item(Draft draft) {
        return new Item(
                items,
                draft.all.get(0).first(),
                draft.all.get(draft.all.size() - 1).last(),
                headingOf(draft),
                draft.kicker,
                draft.title,
                nullIfBlank(dateText(draft)),
                nullIfBlank(draft.place),
                draft.attributes,
                draft.description(),
                draft.rawText(),
                dayOrder,
                draft.problems);
    }

    /** A time alone is no date: its day stands in the heading. */
    private String dateText(Draft draft) {
        return timed && draft.dateText != null && heading != null
                ? heading + " " + draft.dateText
                : draft.dateText;
    }

    /** The heading; without one, the page's title where it names the year that the date lacks. */
    private String headingOf(Draft draft) {
        boolean lacksYear = draft.dateText != null && !hasYear(draft.dateText);
        return heading == null && lacksYear && !single && yearOf(pageTitle) != null
                ? pageTitle
                : heading;
    }

    private static boolean hasYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == 4) {
                return true;
            }
        }
        return false;
    }

    private void problems(Draft draft) {
        int line = draft.all.get(0).first();
        if (draft.dateText == null) {
            sink.problem(new PageProblem("date-missing", line, "no date line: " + draft.title));
        }
        String description = draft.description();
        if (description != null && Character.isLowerCase(description.codePointAt(0))) {
            draft.problems.add(
                    new PageProblem(
                            "lost-beginning",
                            line,
                            "the description begins within a word or sentence: \""
                                    + description.substring(0, Math.min(24, description.length()))
                                    + "\""));
        }
    }

    private void roles(Paragraph p, Role role, String why) {
        for (int blank = p.first() - p.blanks(); blank < p.first(); blank++) {
            sink.role(new LineRole(blank, Role.BLANK, "no text"));
        }
        for (int line = p.first(); line <= p.last(); line++) {
            sink.role(new LineRole(line, role, why));
        }
    }

    private static String nullIfBlank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
