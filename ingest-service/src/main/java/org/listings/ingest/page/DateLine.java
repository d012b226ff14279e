package org.listings.ingest.page;

import java.util.List;

/** Finds an item's date line among its first lines, and reads what stands on it. */
final class DateLine {
    private static final int DEEPEST = 6;

    private final Structure structure;
    private final Words words;
    private final Facts facts;

    DateLine(Structure structure, Words words, Facts facts) {
        this.structure = structure;
        this.words = words;
        this.facts = facts;
    }

    /** Where among the lines it stands, or -1. */
    int find(FreeLines lines) {
        int firstPeriod = -1;
        List<Paragraph> texts = lines.paragraphs();
        for (int at = 0; at < Math.min(lines.size(), DEEPEST); at++) {
            Paragraph p = texts.get(at);
            if (p.date().isTitleAbove(texts, at)) {
                continue;
            }
            if (at > 0 && (p.date().isLine() || p.date().is(DateSight.Form.LOOSE))) {
                return at;
            }
            if (at == 0 && mayBeFirst(p)) {
                boolean beside = p.date().isLine() && !p.date().is(DateSight.Form.WHOLE);
                return lines.size() > 1 || beside ? 0 : -1;
            }
            if (firstPeriod < 0 && p.date().is(DateSight.Form.PERIOD)) {
                firstPeriod = at;
            }
            if (at > 0 && p.isProse()) {
                break;
            }
        }
        if (firstPeriod < 0 && structure.habits().dateLast()) {
            return HabitCount.dateBelowProse(texts);
        }
        return firstPeriod;
    }

    private boolean mayBeFirst(Paragraph p) {
        boolean loose = structure.looseDates() && p.date().is(DateSight.Form.LOOSE);
        return p.date().isLine() || p.date().is(DateSight.Form.PERIOD) || loose;
    }

    void read(Draft draft, int index) {
        Paragraph p = draft.at(index);
        draft.dateText = p.date().dateText();
        if (p.date().is(DateSight.Form.RUN_ON)) {
            draft.descriptionBegins = p.date().after();
            draft.role(index, Role.DATE, "begins with a date, the description runs on");
        } else if (p.date().is(DateSight.Form.LEADING)) {
            draft.place = facts.place(p.date().after());
            draft.role(index, Role.DATE, "begins with a date, a place follows");
        } else if (p.date().is(DateSight.Form.LOOSE)) {
            before(draft, p);
            draft.role(index, Role.DATE, "ends with a date");
        } else {
            draft.role(index, Role.DATE, "a date");
        }
    }

    // grammar: date-line = place "," date | kicker "|" date | byline date
    private void before(Draft draft, Paragraph p) {
        String before = p.date().before();
        boolean bar = p.text().indexOf('|') > 0 || DateSights.isNumbered(before);
        boolean kind =
                (bar && !structure.habits().placeBeforeBar())
                        || p.text().indexOf(':') > 0
                        || words.isByline(before);
        if (kind && draft.kicker == null && bar) {
            draft.kicker = before;
        } else if (!kind) {
            draft.place = before;
        }
    }
}
