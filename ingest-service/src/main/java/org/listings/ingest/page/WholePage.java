package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Takes the whole page as one item. */
final class WholePage implements Segmenter {
    private static final int LONGEST = 20_000;
    private final List<Paragraph> all = new ArrayList<>();
    private final Groups groups;

    WholePage(Groups groups) {
        this.groups = groups;
    }

    @Override
    public void accept(Paragraph p) {
        all.add(p);
        if (all.size() == LONGEST) {
            groups.item(List.copyOf(all));
        } else if (all.size() > LONGEST) {
            groups.outside(List.of(p));
            all.remove(all.size() - 1);
        }
    }

    @Override
    public void end() {
        if (!all.isEmpty() && all.size() < LONGEST) {
            groups.item(List.copyOf(all));
        }
    }
}
