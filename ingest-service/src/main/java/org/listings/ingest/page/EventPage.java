package org.listings.ingest.page;

import java.util.List;

/** Reads a page that is about one event: its title, its labelled facts, the rest as description. */
final class EventPage {
    /** The date stands among a page's first lines, not in its text. */
    private static final int DEEPEST_DATE = 40;

    private static final int LONGEST_LABEL_WORDS = 4;
    private final Words words;
    private final DateSights sights;
    private final Facts facts;

    EventPage(Words words, DateSights sights) {
        this.words = words;
        this.sights = sights;
        this.facts = new Facts(words, sights);
    }

    /** The event; its title is null where there is none. */
    Draft parse(List<Paragraph> page) {
        Draft draft = new Draft(page);
        setAside(draft);
        facts(draft);
        if (draft.dateText == null) {
            dateLine(draft);
        }
        EventTitle.find(draft);
        if (draft.title != null) {
            dropRepeatedTitle(draft);
            status(draft);
            draft.describeRest();
        }
        return draft;
    }

    private void setAside(Draft draft) {
        int size = draft.all.size();
        for (int i = 0; i < size; i++) {
            String text = draft.text(i);
            if (draft.at(i).isOrnament()) {
                draft.role(i, Role.SEPARATOR, "nothing but punctuation");
            } else if (words.isNoise(text) || (i > size / 2 && words.isFooter(text))) {
                draft.role(i, Role.NOISE, "the site's own words");
            } else if (words.isCredit(text)) {
                draft.role(i, Role.CREDIT, "a photo's credit");
            }
        }
    }

    // grammar: fact = label ":" value; a label unknown to the tables counts beside a known one
    private void facts(Draft draft) {
        for (int i = 0; i < draft.all.size(); i++) {
            Words.Fact fact = draft.isFree(i) ? words.fact(draft.text(i)) : null;
            if (fact != null && !fact.value().isEmpty() && isFact(draft, i, fact)) {
                facts.take(draft, i, fact);
            } else if (draft.isFree(i)) {
                facts.takePair(draft, i);
            }
        }
        facts.tail(draft);
    }

    private boolean isFact(Draft draft, int index, Words.Fact fact) {
        if (words.isKnownLabel(fact.label())) {
            return true;
        }
        boolean beside = index > 0 && draft.role(index - 1) == Role.FACT;
        return beside
                && !draft.at(index).isProse()
                && fact.label().split(" ").length <= LONGEST_LABEL_WORDS;
    }

    private void dateLine(Draft draft) {
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
        if (p.date().is(DateSight.Form.LEADING) && draft.place == null) {
            draft.place = facts.place(p.date().after());
        } else if (p.date().is(DateSight.Form.LOOSE)
                && (p.text().indexOf('|') < 0 || HabitCount.isPlaceBeforeBar(p.date().before()))
                && !words.isByline(p.date().before())) {
            draft.place = draft.place == null ? p.date().before() : draft.place;
        }
        draft.role(date, Role.DATE, "the page's first date line");
        if (draft.place == null && date + 1 < draft.all.size() && draft.isFree(date + 1)) {
            Paragraph below = draft.at(date + 1);
            if (HabitCount.mayBePlace(below)
                    && OneLine.isPlace(below.text())
                    && !below.isMarked()) {
                draft.place = below.text();
                draft.role(date + 1, Role.PLACE, "the line below the date");
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

    // grammar: an event page without a date line takes the day that its first running text names,
    // if it names one day or range only
    private void dateInText(Draft draft, List<Integer> lines) {
        for (int index : lines) {
            Paragraph p = draft.at(index);
            if (p.date().isDay() || p.isProse()) {
                draft.dateText = p.date().isDay() ? p.date().dateText() : sights.only(p.text());
                if (draft.dateText != null) {
                    draft.problems.add(
                            new PageProblem(
                                    "date-from-text",
                                    p.first(),
                                    "no date line; the text names " + draft.dateText));
                }
                return;
            }
        }
    }

    private static void dropRepeatedTitle(Draft draft) {
        for (int i = 0; i < draft.all.size(); i++) {
            if (draft.isFree(i) && draft.text(i).equals(draft.title)) {
                draft.role(i, Role.NOISE, "the title again");
            }
        }
    }

    /** A lone word directly above the facts ("Completed") says how things stand, not what. */
    private static void status(Draft draft) {
        for (int i = 0; i + 1 < draft.all.size(); i++) {
            int next = i + 1;
            while (next + 1 < draft.all.size() && draft.role(next) == Role.SEPARATOR) {
                next++;
            }
            boolean facts = draft.role(next) == Role.FACT || draft.role(next) == Role.DATE;
            if (facts && draft.isFree(i) && draft.at(i).words() <= 2 && !draft.at(i).isMarked()) {
                draft.role(i, Role.FACT, "a lone word above the facts: a status");
            }
        }
    }
}
