package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts before each marker of the page's own kind and place. */
final class MarkedSegmenter implements Segmenter {
    /** No item is longer; a page without an end to its last item does not fill the memory. */
    private static final int LONGEST_ITEM = 2_000;

    private final Structure structure;
    private final Headings headings;
    private final Groups groups;
    private final List<Paragraph> item = new ArrayList<>();
    private final List<Paragraph> outside = new ArrayList<>();
    private boolean ruled;

    MarkedSegmenter(Structure structure, Headings headings, Groups groups) {
        this.structure = structure;
        this.headings = headings;
        this.groups = groups;
    }

    @Override
    public void accept(Paragraph p) {
        if (structure.kind() == Structure.Kind.RULED && p.isRule()) {
            closeItem(false, null);
            firstItem();
            ruled = true;
            outside.add(p);
            return;
        }
        if (ruled || structure.startsItem(p)) {
            ruled = false;
            closeItem(true, p);
            closeOutside();
            item.add(p);
        } else if (item.isEmpty() || leavesItem(p)) {
            closeItem(false, null);
            outside.add(p);
            if (outside.size() > LONGEST_ITEM) {
                closeOutside();
            }
        } else {
            item.add(p);
        }
    }

    @Override
    public void end() {
        closeItem(false, null);
        closeOutside();
    }

    // grammar: an item ends before a heading, and before a line that stands further out than its
    // text
    private boolean leavesItem(Paragraph p) {
        if (item.size() > LONGEST_ITEM || headings.isPeriod(p)) {
            return true;
        }
        if (p.marker().isHeading()) {
            return structure.marker() != Marker.Kind.HEADING
                    || p.marker().ordinal() < structure.column();
        }
        return !structure.flat() && !p.isMarked() && p.column() <= structure.column();
    }

    // grammar: above the page's first rule, an item begins with the line above the first date line
    private void firstItem() {
        for (int i = 1; i < outside.size() && !ruled; i++) {
            if (headings.isAnchor(outside.get(i), true)) {
                List<Paragraph> first = outside.subList(i - 1, outside.size());
                item.addAll(first);
                first.clear();
                closeOutside();
                closeItem(false, null);
                return;
            }
        }
    }

    private void closeItem(boolean beforeStart, Paragraph start) {
        if (item.isEmpty()) {
            return;
        }
        List<Paragraph> below =
                beforeStart && structure.flat()
                        ? headings.trailing(item, start, structure.habits())
                        : List.of();
        groups.item(List.copyOf(item.subList(0, item.size() - below.size())));
        outside.addAll(below);
        item.clear();
    }

    private void closeOutside() {
        if (!outside.isEmpty()) {
            groups.outside(List.copyOf(outside));
            outside.clear();
        }
    }
}
