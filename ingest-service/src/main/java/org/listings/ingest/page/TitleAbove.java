package org.listings.ingest.page;

/** Reads items whose title stands above their date line or labelled facts. */
final class TitleAbove {
    /** A sentence of more words is running text, no kicker. */
    private static final int LONGEST_KICKER = 6;

    private final Structure structure;
    private final DateLine dateLine;

    TitleAbove(Structure structure, DateLine dateLine) {
        this.structure = structure;
        this.dateLine = dateLine;
    }

    // grammar: item = { line } [ credit ] [ kicker ] title date-line { description }
    void read(FreeLines lines, int date) {
        int title = title(lines, date);
        lines.title(title, "stands directly above the date line");
        above(lines, title);
        dateLine.read(lines.draft(), lines.index(date));
        if (structure.habits().placeBelowDate()) {
            lines.place(date + 1);
        }
    }

    /** Directly above the date line; above the place or the running text that stands between. */
    private int title(FreeLines lines, int date) {
        int title = date - 1;
        Paragraph above = lines.at(title);
        if (title > 0 && above.isProse()) {
            while (title > 0 && lines.at(title).isProse()) {
                title--;
            }
        } else if (title > 0
                && structure.habits().placeAboveDate()
                && OneLine.isPlace(above.text())) {
            lines.place(title);
            title--;
        }
        return title;
    }

    // grammar: item = { kicker } title { fact } { description }
    void labelled(FreeLines lines) {
        int title = 0;
        int fact = firstFact(lines.draft());
        while (title + 1 < lines.size()
                && lines.index(title + 1) < fact
                && !lines.at(title + 1).isProse()) {
            title++;
        }
        lines.title(title, "stands above the labelled facts");
        above(lines, title);
    }

    /** The lines above the title: the nearest is the kicker, unless it is a sentence. */
    private static void above(FreeLines lines, int title) {
        if (title > 0 && !isSentence(lines.at(title - 1))) {
            lines.kicker(title - 1, "stands above the title");
        }
        for (int above = 0; above < title; above++) {
            lines.draft().role(lines.index(above), Role.KICKER, "stands above the kicker");
        }
    }

    private static boolean isSentence(Paragraph p) {
        return p.isProse() || (Chars.endsSentence(p.text()) && p.words() > LONGEST_KICKER);
    }

    private static int firstFact(Draft draft) {
        for (int i = 0; i < draft.all.size(); i++) {
            if (draft.role(i) == Role.FACT) {
                return i;
            }
        }
        return draft.all.size();
    }
}
