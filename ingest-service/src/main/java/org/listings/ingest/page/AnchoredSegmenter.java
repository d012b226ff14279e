package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts around date lines where items bear no markers: each date line belongs to one item. */
final class AnchoredSegmenter implements Segmenter {
    private static final int LONGEST_ITEM = 2_000;
    private static final int LONGEST_SECTION = 6;
    private static final int SHORTEST_DESCRIPTION = 3;

    private final Structure structure;
    private final Headings headings;
    private final Set<String> repeated;
    private final Groups groups;
    private final List<Paragraph> item = new ArrayList<>();
    private final List<Paragraph> since = new ArrayList<>();
    private Paragraph held;
    private boolean inItem;
    private boolean begun;

    AnchoredSegmenter(Structure structure, Headings headings, Set<String> repeated, Groups groups) {
        this.structure = structure;
        this.headings = headings;
        this.repeated = repeated;
        this.groups = groups;
    }

    @Override
    public void accept(Paragraph p) {
        if (held != null) {
            take(held, held.date().isTitleAbove(p));
        }
        held = p;
    }

    private void take(Paragraph p, boolean title) {
        if (!title && headings.isAnchor(p, structure.looseDates())) {
            int head = head(p);
            close(head);
            item.addAll(since);
            item.add(p);
            since.clear();
            inItem = true;
            if (structure.kind() == Structure.Kind.DATE_LAST) {
                close(0);
                inItem = false;
                begun = true;
            }
            return;
        }
        since.add(p);
        if (since.size() > LONGEST_ITEM) {
            close(since.size());
            inItem = false;
        }
    }

    @Override
    public void end() {
        if (held != null) {
            take(held, false);
            held = null;
        }
        close(since.size());
    }

    /** Ends the item before {@code head}; headings that stand there go outside. */
    private void close(int head) {
        List<Paragraph> before = since.subList(0, head);
        int rest = inItem ? headings.firstPeriod(before) : 0;
        if (inItem && rest == head && isSection(head)) {
            rest = head - 1;
        }
        if (inItem) {
            item.addAll(before.subList(0, rest));
            groups.item(List.copyOf(item));
            item.clear();
        }
        if (rest < head) {
            groups.outside(List.copyOf(before.subList(rest, head)));
        }
        before.clear();
    }

    // grammar: a short line that stands apart between running text and the next item is a heading
    private boolean isSection(int head) {
        if (head < 1 || head >= since.size()) {
            return false;
        }
        Paragraph p = since.get(head - 1);
        return headings.mayBe(p)
                && (head == 1
                        ? p.words() <= SHORTEST_DESCRIPTION
                        : p.words() <= LONGEST_SECTION && since.get(head - 2).isProse())
                && p.blanks() > 0
                && since.get(head).blanks() > 0;
    }

    /** Where, among the lines since the last date line, the item of this date line begins. */
    private int head(Paragraph anchor) {
        int floor = headings.afterLastPeriod(since);
        if (structure.kind() == Structure.Kind.DATE_LAST) {
            return begun ? floor : titleAboveProse(floor);
        }
        boolean above = structure.kind() == Structure.Kind.DATE_ABOVE_TITLE;
        int head = above ? since.size() : titleAbove(floor);
        int title = head;
        Paragraph below = above ? anchor : head < since.size() ? since.get(head) : anchor;
        while (head > floor && title - head < 2 && belongsAbove(head, below)) {
            head--;
            below = since.get(head);
        }
        return head;
    }

    private int titleAbove(int floor) {
        int at = since.size() - 1;
        while (at > floor && headings.isAside(since.get(at))) {
            at--;
        }
        boolean place = structure.habits().placeAboveDate() && at > floor;
        if (place && OneLine.isPlace(since.get(at).text())) {
            at--;
        }
        return Math.max(floor, Math.min(at, since.size()));
    }

    private int titleAboveProse(int floor) {
        int at = floor;
        while (at + 1 < since.size() && !since.get(at + 1).isProse()) {
            at++;
        }
        return Math.min(at, since.size());
    }

    // grammar: a kicker stands above the title: said again and again, or set close to the title and
    // apart from what is above it, or usual on this page
    private boolean belongsAbove(int head, Paragraph below) {
        Paragraph p = since.get(head - 1);
        if (headings.isCredit(p)) {
            return true;
        }
        if (!headings.mayBe(p)) {
            return false;
        }
        boolean close = below.blanks() < p.blanks();
        boolean apart = below.blanks() > p.blanks() && inItem;
        boolean lastsAbove = !inItem && head - 1 == 0;
        return (repeated.contains(p.text()) && !apart)
                || (close && inItem)
                || (structure.habits().kickers() && !lastsAbove);
    }
}
