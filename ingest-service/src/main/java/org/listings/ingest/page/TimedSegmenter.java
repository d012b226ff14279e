package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts before each line that begins with a time; the day that the times belong to stands above. */
final class TimedSegmenter implements Segmenter {
    private static final int LONGEST_ITEM = 2_000;

    /** "Ore 10.30", "um 9 Uhr": the word before a time is short. */
    private static final int LONGEST_LEAD = 4;

    private final Groups groups;
    private final List<Paragraph> item = new ArrayList<>();
    private final List<Paragraph> outside = new ArrayList<>();
    private boolean day;

    TimedSegmenter(Groups groups) {
        this.groups = groups;
    }

    @Override
    public void accept(Paragraph p) {
        boolean isDay = isDay(p);
        day |= isDay;
        if (day && startsItem(p)) {
            end();
            item.add(p);
        } else if (item.isEmpty() || isDay || item.size() > LONGEST_ITEM) {
            closeItem();
            outside.add(p);
            if (outside.size() > LONGEST_ITEM) {
                end();
            }
        } else {
            item.add(p);
        }
    }

    @Override
    public void end() {
        closeItem();
        if (!outside.isEmpty()) {
            groups.outside(List.copyOf(outside));
            outside.clear();
        }
    }

    /** A day standing alone. */
    static boolean isDay(Paragraph p) {
        return !p.isMarked() && p.date().is(DateSight.Form.WHOLE);
    }

    // grammar: timed-line = [ word ] time title
    static boolean startsItem(Paragraph p) {
        String text = p.text();
        int space = text.indexOf(' ');
        String rest = space > 0 && space <= LONGEST_LEAD ? text.substring(space + 1) : "";
        return p.date().is(DateSight.Form.NONE)
                && (TimeOfDay.begins(text) || TimeOfDay.begins(rest));
    }

    private void closeItem() {
        if (!item.isEmpty()) {
            groups.item(List.copyOf(item));
            item.clear();
        }
    }
}
