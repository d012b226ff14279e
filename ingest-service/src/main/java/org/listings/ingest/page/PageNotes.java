package org.listings.ingest.page;

import java.util.List;

/** Tells the sink what became of each line, and what is wrong with which. */
final class PageNotes {
    private static final int LONGEST_QUOTE = 24;

    private final PageSink sink;
    private final DateDoubts doubts;
    private final Words words;
    private boolean cut;

    PageNotes(PageSink sink, DateDoubts doubts, Words words) {
        this.sink = sink;
        this.doubts = doubts;
        this.words = words;
    }

    /** Gives a paragraph's lines their role, and the blank lines above it theirs. */
    void role(Paragraph p, Role role, String why) {
        for (int blank = p.first() - p.blanks(); blank < p.first(); blank++) {
            sink.role(new LineRole(blank, Role.BLANK, "no text"));
        }
        for (int line = p.first(); line <= p.last(); line++) {
            sink.role(new LineRole(line, role, why));
        }
    }

    void roles(Draft draft) {
        for (int i = 0; i < draft.all.size(); i++) {
            role(draft.at(i), draft.role(i), draft.reason(i));
        }
    }

    /** Notes within the draft what its item shall carry. */
    void beginning(Draft draft) {
        String description = draft.description();
        if (description != null && Character.isLowerCase(description.codePointAt(0))) {
            draft.problems.add(
                    new PageProblem(
                            "lost-beginning",
                            draft.all.get(0).first(),
                            "the description begins within a word or sentence: "
                                    + quoted(description)));
        }
    }

    /** Notes what is wrong with the item's date; the enricher finds the same for the listing. */
    void date(Item item, Draft draft) {
        if (item.dateText() == null) {
            sink.problem(
                    new PageProblem(
                            "date-missing", item.firstLine(), "no date line: " + item.title()));
        }
        doubts.of(item, draft.dateLine()).forEach(sink::problem);
    }

    /** Lines that are neither of an item nor a heading nor the site's own words. */
    void leftOver(List<Paragraph> paragraphs, String why) {
        Paragraph first = null;
        Paragraph last = null;
        for (Paragraph p : paragraphs) {
            role(p, Role.NOISE, why);
            if (!p.isOrnament() && !words.isNoise(p.text()) && !words.isFooter(p.text())) {
                first = first == null ? p : first;
                last = p;
            }
        }
        if (first != null) {
            String lines = first.equals(last) ? "" : " to line " + last.last();
            sink.problem(
                    new PageProblem(
                            "line-left-over",
                            first.first(),
                            "taken for no item's and no heading"
                                    + lines
                                    + ": "
                                    + quoted(first.text())));
        }
    }

    /** What an event's page holds beyond its bound. */
    void cut(List<Paragraph> paragraphs) {
        if (!cut) {
            cut = true;
            sink.problem(
                    new PageProblem(
                            "page-cut",
                            paragraphs.get(0).first(),
                            "the event's page is too long; what stands below is left out"));
        }
        paragraphs.forEach(p -> role(p, Role.NOISE, "beyond the length of an event's page"));
    }

    private static String quoted(String text) {
        int end = Math.min(LONGEST_QUOTE, text.length());
        int whole = end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return "\"" + text.substring(0, whole) + "\"";
    }
}
