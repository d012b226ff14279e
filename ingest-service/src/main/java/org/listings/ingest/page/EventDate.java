package org.listings.ingest.page;

import java.util.List;

/** Finds an event page's date where no label names it, and the place beside it. */
final class EventDate {
    /** The date stands among a page's first lines, not in its text. */
    private static final int DEEPEST_DATE = 40;

    private static final int DEEPEST_TEXT = 4;

    private final Words words;
    private final DateSights sights;
    private final Facts facts;

    EventDate(Words words, DateSights sights, Facts facts) {
        this.words = words;
        this.sights = sights;
        this.facts = facts;
    }

    void find(Draft draft) {
        List<Integer> lines = draft.free();
        int date = -1;
        int best = 0;
        for (int index : lines.subList(0, Math.min(lines.size(), DEEPEST_DATE))) {
            int rank = rank(draft.at(index), index);
            if (rank > best) {
                best = rank;
                date = index;
            }
        }
        if (date < 0) {
            dateInText(draft, lines);
            return;
        }
        Paragraph p = draft.at(date);
        draft.dateText = p.date().dateText() == null ? p.text() : p.date().dateText();
        if (TimedSegmenter.isDay(p)) {
            programme(draft, lines, date);
        }
        if (draft.place == null) {
            draft.place = placeBeside(p);
        }
        draft.role(date, Role.DATE, "the page's first date line");
        boolean barred = p.date().is(DateSight.Form.LOOSE) && p.text().indexOf('|') > 0;
        if (draft.place == null && !barred && !EventTitle.isBelowDate(draft, date)) {
            placeBelow(draft, date + 1);
        }
    }

    // grammar: a programme's dates = its first day "-" its last day, each above timed lines
    private void programme(Draft draft, List<Integer> lines, int first) {
        for (int index : lines) {
            boolean day =
                    index > first
                            && TimedSegmenter.isDay(draft.at(index))
                            && index + 1 < draft.all.size()
                            && TimedSegmenter.startsItem(draft.at(index + 1));
            if (day && TimedSegmenter.startsItem(draft.at(first + 1))) {
                String range = draft.text(first) + " - " + draft.text(index);
                draft.dateText = sights.isRange(range) ? range : draft.dateText;
            }
        }
    }

    /** How much a line looks like the event's date line; 0 is not at all. */
    private static int rank(Paragraph p, int index) {
        boolean loose = p.date().is(DateSight.Form.LOOSE) && index > 0;
        boolean line = !p.isMarked() && (p.date().isLine() || loose);
        if (line || p.date().is(DateSight.Form.WHOLE)) {
            return 3;
        }
        if (p.date().is(DateSight.Form.LEADING)) {
            return 2;
        }
        return p.date().is(DateSight.Form.PERIOD) && index > 0 ? 1 : 0;
    }

    // grammar: date-line = date place | place "," date | [ kind "|" ] place "|" date
    private String placeBeside(Paragraph p) {
        if (p.date().is(DateSight.Form.LEADING)) {
            return facts.place(p.date().after());
        }
        String before = p.date().before();
        if (!p.date().is(DateSight.Form.LOOSE) || words.isByline(before)) {
            return null;
        }
        int bar = before.lastIndexOf('|');
        if (bar > 0) {
            return before.substring(bar + 1).strip();
        }
        boolean kind = p.text().indexOf('|') > 0 && !HabitCount.isPlaceBeforeBar(before);
        return kind ? null : before;
    }

    private static void placeBelow(Draft draft, int at) {
        if (at >= draft.all.size() || !draft.isFree(at)) {
            return;
        }
        Paragraph below = draft.at(at);
        boolean heading =
                below.text().indexOf(' ') < 0
                        && below.blanks() > 0
                        && at + 1 < draft.all.size()
                        && draft.at(at + 1).isProse();
        if (HabitCount.mayBePlace(below)
                && OneLine.isPlace(below.text())
                && !below.isMarked()
                && !heading) {
            draft.place = below.text();
            draft.role(at, Role.PLACE, "the line below the date");
        }
    }

    // grammar: an event page without a date line takes the day that the first running text with a
    // day names, if it names one day or range only
    private void dateInText(Draft draft, List<Integer> lines) {
        int texts = 0;
        for (int index : lines) {
            Paragraph p = draft.at(index);
            if (texts == DEEPEST_TEXT || !(p.date().isDay() || p.isProse())) {
                continue;
            }
            texts++;
            String only = p.date().isDay() ? p.date().dateText() : sights.only(p.text());
            if (only != null) {
                draft.dateText = only;
                draft.problems.add(
                        new PageProblem(
                                "date-from-text",
                                p.first(),
                                "no date line; the text names " + draft.dateText));
                return;
            }
            if (sights.namesDay(p.text())) {
                return; // several days: none of them for sure
            }
        }
    }
}
