package org.listings.ingest.page;

import java.util.Set;

/** Reads items without a date line: the page's other items tell what their first lines are. */
final class Undated {
    private static final int LONGEST_KIND = 4;

    private final Habits habits;
    private final boolean kicked;
    private final boolean undated;
    private final OneLine oneLine;
    private final Set<String> repeated;

    Undated(Structure structure, OneLine oneLine, Set<String> repeated) {
        this.habits = structure.habits();
        this.undated = structure.isUndated();
        this.kicked = structure.kind() == Structure.Kind.KICKED;
        this.oneLine = oneLine;
        this.repeated = repeated;
    }

    // grammar: item = [ kicker ] title { description }
    void read(FreeLines lines) {
        if (!undated && !habits.ownDates() && lines.at(0).date().dateText() != null) {
            oneLine.read(lines.draft(), lines.index(0));
            return;
        }
        boolean kicker = isKickerAbove(lines);
        if (kicker) {
            lines.kicker(0, "stands above the title, as in the page's other items");
        }
        lines.title(kicker ? 1 : 0, "the item's first line");
    }

    private boolean isKickerAbove(FreeLines lines) {
        return lines.size() > 1
                && !lines.at(0).bareMarker()
                && !lines.at(1).isProse()
                && (repeated.contains(lines.text(0))
                        || kicked
                        || isKindAboveTitle(lines)
                        || (habits.kickers() && !Chars.endsSentence(lines.text(1))));
    }

    /** Two short lines above running text, the first the shorter. */
    private static boolean isKindAboveTitle(FreeLines lines) {
        boolean text =
                lines.size() > 2 && (lines.at(2).isProse() || Chars.endsSentence(lines.text(2)));
        if (!text) {
            return false;
        }
        String kind = lines.text(0);
        String title = lines.text(1);
        return lines.at(0).words() <= LONGEST_KIND
                && !Chars.endsSentence(kind)
                && !Chars.endsSentence(title)
                && kind.length() < title.length()
                && !OneLine.isPlace(title);
    }
}
