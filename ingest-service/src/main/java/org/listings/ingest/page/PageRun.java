package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Hands a page's parts on: titles, headings, items with their place. */
final class PageRun implements Groups {
    private final Function<List<Paragraph>, Draft> parser;
    private final Headings headings;
    private final Footer footer;
    private final PageSink sink;
    private final PageNotes notes;
    private final String dayOrder;
    private final boolean single;
    private final boolean timed;
    private final boolean sections;
    private final RunningHeading heading = new RunningHeading();
    private List<Paragraph> held;
    private int items;
    private int mostLines;

    PageRun(
            Function<List<Paragraph>, Draft> parser,
            Headings headings,
            Words words,
            PageSink sink,
            String dayOrder,
            DateDoubts doubts,
            Structure structure) {
        this.parser = parser;
        this.headings = headings;
        this.footer = new Footer(words);
        this.sink = sink;
        this.notes = new PageNotes(sink, doubts, words);
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
            notes.cut(paragraphs);
            return;
        }
        boolean first = items == 0 && heading.pageTitle() == null;
        boolean period = paragraphs.stream().anyMatch(this::isPeriod);
        List<Paragraph> lines =
                paragraphs.stream().filter(p -> !isPeriod(p) && headings.mayBe(p)).toList();
        Paragraph title = null;
        Paragraph section = null;
        int last = lines.size() - 1;
        if (first && last >= 0) {
            title = lines.get(last);
            if (last > 0 && !period && isSection(lines.get(last), lines.get(last - 1))) {
                title = lines.get(last - 1);
                section = lines.get(last);
            }
            pageTitle(title.text());
        } else if (last >= 0 && !period) {
            section = lines.get(last);
        }
        if (section != null) {
            heading.section(section.text());
        }
        tell(paragraphs, title, section);
    }

    private void tell(List<Paragraph> paragraphs, Paragraph title, Paragraph section) {
        List<Paragraph> others = new ArrayList<>();
        for (Paragraph p : paragraphs) {
            boolean isTitle = p.equals(title) || p.text().equals(heading.pageTitle());
            if (!isPeriod(p) && !p.equals(section) && !isTitle) {
                others.add(p);
                continue;
            }
            notes.leftOver(others, "outside all items");
            others.clear();
            if (isPeriod(p)) {
                heading.period(p.text());
                notes.role(p, Role.HEADING, "a month, a year or a day by itself");
            } else if (p.equals(section)) {
                notes.role(p, Role.HEADING, "a short line above items");
            } else {
                notes.role(p, Role.PAGE_TITLE, "the last line above the first heading or item");
            }
        }
        notes.leftOver(others, "outside all items");
    }

    // grammar: "Events", then "Upcoming events"; not "Home > Events", then "Events"
    private boolean isSection(Paragraph line, Paragraph above) {
        String text = Words.folded(line.text());
        String title = Words.folded(above.text());
        boolean narrower = text.contains(title) && line.words() == above.words() + 1;
        return !title.endsWith(text) && (sections || narrower);
    }

    private boolean isPeriod(Paragraph p) {
        return headings.isPeriod(p) || (timed && TimedSegmenter.isDay(p));
    }

    private void pageTitle(String title) {
        heading.pageTitle(title);
        sink.pageTitle(title);
    }

    /** Hands on the last item, without the page's last lines. */
    void end() {
        if (held != null && !single) {
            int end = footer.begins(held, items >= 3 ? mostLines : held.size());
            List<Paragraph> rest = held.subList(end, held.size());
            held = held.subList(0, end);
            release();
            notes.leftOver(rest, "below the last item");
        }
        release();
    }

    int items() {
        return items;
    }

    String pageTitle() {
        return heading.pageTitle();
    }

    private void release() {
        if (held == null) {
            return;
        }
        Draft draft = parser.apply(held);
        held = null;
        if (draft.title == null || draft.title.isBlank()) {
            draft.all.forEach(p -> notes.role(p, Role.NOISE, "no title in it"));
            return;
        }
        if (single && heading.pageTitle() == null) {
            pageTitle(draft.title);
        }
        items++;
        mostLines = Math.max(mostLines, draft.all.size());
        notes.beginning(draft);
        Item item = item(draft);
        sink.item(item);
        notes.date(item, draft);
        notes.roles(draft);
    }

    private Item item(Draft draft) {
        return new Item(
                items,
                draft.all.get(0).first(),
                draft.all.get(draft.all.size() - 1).last(),
                single ? heading.text() : heading.forDate(draft.dateText),
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
        return timed && draft.dateText != null && heading.text() != null
                ? heading.text() + " " + draft.dateText
                : draft.dateText;
    }

    private static String nullIfBlank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
