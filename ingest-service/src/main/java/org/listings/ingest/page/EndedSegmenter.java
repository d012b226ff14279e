package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts behind each link that ends an item. */
final class EndedSegmenter implements Segmenter {
    private static final int LONGEST_ITEM = 2_000;

    private final Ending link;
    private final Headings headings;
    private final Groups groups;
    private final List<Paragraph> since = new ArrayList<>();
    private List<Paragraph> first;
    private boolean begun;

    EndedSegmenter(Structure structure, Headings headings, Groups groups) {
        this.link = structure.habits().ending();
        this.headings = headings;
        this.groups = groups;
    }

    @Override
    public void accept(Paragraph p) {
        since.add(p);
        if (link.is(p.text())) {
            close();
        } else if (since.size() > LONGEST_ITEM) {
            end();
        }
    }

    @Override
    public void end() {
        if (first != null) {
            hand(first, head(first, List.of()));
            first = null;
        }
        if (!since.isEmpty()) {
            groups.outside(List.copyOf(since));
            since.clear();
        }
    }

    private void close() {
        List<Paragraph> block = List.copyOf(since);
        since.clear();
        if (!begun) {
            begun = true;
            first = block;
            return;
        }
        if (first != null) {
            hand(first, head(first, block));
            first = null;
        }
        hand(block, headings.afterLastPeriod(block));
    }

    private void hand(List<Paragraph> block, int head) {
        if (head > 0) {
            groups.outside(block.subList(0, head));
        }
        groups.item(block.subList(head, block.size()));
    }

    /** The page's head ends where the first item, built like the second, begins. */
    private int head(List<Paragraph> block, List<Paragraph> second) {
        int usual = shortLines(second);
        int at = block.size() - 1;
        while (at > 0 && !block.get(at - 1).isProse()) {
            at--;
        }
        while (at > 0 && block.get(at - 1).isProse()) {
            at--;
        }
        if (at == 0) {
            return Math.max(0, block.size() - Math.max(2, second.size()));
        }
        for (int i = 0; i < usual && at > 0 && headings.mayBe(block.get(at - 1)); i++) {
            at--;
        }
        return at;
    }

    /** Lines above the running text. */
    private static int shortLines(List<Paragraph> item) {
        int at = 0;
        while (at < item.size() && !item.get(at).isProse()) {
            at++;
        }
        return at == item.size() ? 1 : Math.max(1, at);
    }
}
