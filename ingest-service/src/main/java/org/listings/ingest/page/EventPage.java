package org.listings.ingest.page;

import java.util.List;

/** Reads a page that is about one event: its title, its labelled facts, the rest as description. */
final class EventPage {
    private static final int LONGEST_LABEL_WORDS = 4;
    private static final int WIDEST_GAP = 5;
    private final Words words;
    private final EventDate date;
    private final Facts facts;

    EventPage(Words words, DateSights sights) {
        this.words = words;
        this.facts = new Facts(words, sights);
        this.date = new EventDate(words, sights, facts);
    }

    /** The event; its title is null where there is none. */
    Draft parse(List<Paragraph> page) {
        Draft draft = new Draft(page);
        setAside(draft);
        facts(draft);
        if (draft.dateText == null) {
            date.find(draft);
        }
        EventTitle.find(draft);
        if (draft.title != null) {
            draft.dropRepeatedTitle();
            status(draft);
            between(draft);
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
        for (int i = draft.all.size() - 2; i >= 0; i--) {
            Words.Fact fact = draft.isFree(i) ? words.fact(draft.text(i)) : null;
            if (fact != null && !fact.value().isEmpty() && leads(draft, i, fact)) {
                facts.take(draft, i, fact);
            }
        }
        facts.tail(draft);
    }

    /** A marked label unknown to the tables, above a known one of the same list. */
    private static boolean leads(Draft draft, int index, Words.Fact fact) {
        Paragraph p = draft.at(index);
        Paragraph next = draft.at(index + 1);
        return draft.role(index + 1) == Role.FACT
                && p.isMarked()
                && p.marker().kind() == next.marker().kind()
                && p.column() == next.column()
                && isShort(p, fact);
    }

    private static boolean isShort(Paragraph p, Words.Fact fact) {
        return !p.isProse() && fact.label().split(" ").length <= LONGEST_LABEL_WORDS;
    }

    private boolean isFact(Draft draft, int index, Words.Fact fact) {
        if (words.isKnownLabel(fact.label())) {
            return true;
        }
        boolean beside = index > 0 && draft.role(index - 1) == Role.FACT;
        return beside && isShort(draft.at(index), fact);
    }

    /** Short lines between the date and a fact, or between facts, are of the same sheet. */
    private static void between(Draft draft) {
        int last = -1;
        for (int i = 0; i < draft.all.size(); i++) {
            boolean sheet = draft.role(i) == Role.DATE || draft.role(i) == Role.FACT;
            if (sheet && last >= 0 && i - last <= WIDEST_GAP) {
                for (int at = last + 1; at < i; at++) {
                    draft.role(at, Role.FACT, "stands among the facts");
                }
            }
            boolean breaks = draft.isFree(i) && draft.at(i).isProse();
            last = sheet ? i : breaks ? -1 : last;
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
