package org.listings.ingest.page;

import java.util.Set;

/** Reads items whose title stands below or beside their date line. */
final class TitleBelow {
    private final Structure structure;
    private final DateLine dateLine;
    private final OneLine oneLine;
    private final Set<String> repeated;

    TitleBelow(Structure structure, DateLine dateLine, OneLine oneLine, Set<String> repeated) {
        this.structure = structure;
        this.dateLine = dateLine;
        this.oneLine = oneLine;
        this.repeated = repeated;
    }

    // grammar: item = kicker date-line title { description }, where the page repeats its kickers
    boolean isBelowKicker(FreeLines lines) {
        return structure.habits().kickersAboveDate()
                && lines.size() > 2
                && repeated.contains(lines.text(0))
                && !repeated.contains(lines.text(2))
                && !lines.at(2).isProse();
    }

    // grammar: item = kicker date newline title { description }
    boolean isKickerBesideDate(FreeLines lines) {
        return structure.habits().kickerBesideDate()
                && KickersBesideDates.isOne(lines.paragraphs());
    }

    void kickerBesideDate(FreeLines lines) {
        DateSight date = lines.at(0).date();
        lines.draft().dateText = date.dateText();
        lines.draft().kicker = date.before();
        lines.draft().role(lines.index(0), Role.DATE, "a kicker and the date");
        lines.title(1, "stands below kicker and date");
    }

    // grammar: item = date-line [ place ] [ kicker ] title [ place ] { description }
    void read(FreeLines lines) {
        Paragraph line = lines.at(0);
        if (isTitleBeside(lines)) {
            oneLine.read(lines.draft(), lines.index(0));
            return;
        }
        readDate(lines.draft(), lines.index(0));
        int title = 1;
        boolean places = structure.habits().placeBelowDate() && lines.size() > 2;
        if (line.date().after().isEmpty() && places) {
            lines.place(1);
            title = lines.draft().place == null ? 1 : 2;
        }
        if (isKicker(lines, title)) {
            lines.kicker(title, "repeated above titles");
            title++;
        }
        lines.title(title, "stands below the date line");
        if (structure.habits().placeBelowTitle()) {
            lines.place(title + 1);
        }
    }

    private static boolean isTitleBeside(FreeLines lines) {
        DateSight date = lines.at(0).date();
        return date.isLine()
                && !date.is(DateSight.Form.WHOLE)
                && (lines.size() == 1 || lines.at(1).isProse());
    }

    private void readDate(Draft draft, int index) {
        dateLine.read(draft, index);
        Paragraph p = draft.at(index);
        if (draft.kicker == null && p.date().isKindBeside(p.text())) {
            draft.kicker = draft.place;
            draft.place = null;
        }
    }

    private boolean isKicker(FreeLines lines, int at) {
        return at + 1 < lines.size()
                && !structure.habits().placeBelowTitle()
                && repeated.contains(lines.text(at))
                && !lines.at(at + 1).isProse();
    }
}
