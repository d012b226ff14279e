package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts before each line that is an item by itself, or begins one. */
final class LinesSegmenter implements Segmenter {
    private static final int LONGEST_ITEM = 2_000;

    private final Structure structure;
    private final Headings headings;
    private final Set<String> repeated;
    private final Groups groups;
    private final List<Paragraph> item = new ArrayList<>();
    private final List<Paragraph> outside = new ArrayList<>();
    private boolean begun;

    LinesSegmenter(Structure structure, Headings headings, Set<String> repeated, Groups groups) {
        this.repeated = repeated;
        this.structure = structure;
        this.headings = headings;
        this.groups = groups;
    }

    @Override
    public void accept(Paragraph p) {
        if (starts(p) && structure.isUndated() && !begun && isUntold()) {
            outside.addAll(item);
            item.clear();
        }
        if (starts(p)) {
            List<Paragraph> below =
                    item.isEmpty() ? List.of() : headings.trailing(item, p, structure.habits());
            closeItem(below.size());
            outside.addAll(below);
            closeOutside();
            item.add(p);
        } else if (item.isEmpty() || headings.isPeriod(p) || item.size() > LONGEST_ITEM) {
            closeItem(0);
            outside.add(p);
        } else {
            item.add(p);
        }
    }

    @Override
    public void end() {
        if (begun && structure.isUndated() && isUntold()) {
            outside.addAll(item); // short lines with no text below them: the page's foot
            item.clear();
        }
        closeItem(0);
        closeOutside();
    }

    /** No text stands in the item yet. */
    private boolean isUntold() {
        return item.stream().allMatch(p -> headings.mayBe(p) || headings.isAside(p));
    }

    private boolean starts(Paragraph p) {
        if (structure.kind() == Structure.Kind.LINES) {
            return !p.isMarked() && p.date().isDay() && !isSentence(p);
        }
        boolean dated = p.date().is(DateSight.Form.LEADING) && !p.isMarked() && !p.isProse();
        return (dated || headings.mayBe(p)) && !isTitleBelowKicker(p);
    }

    // grammar: item = kicker title { description }: a short line below a short line, no kicker
    // itself
    private boolean isTitleBelowKicker(Paragraph p) {
        return structure.kind() == Structure.Kind.KICKED
                && item.stream().filter(q -> !headings.isAside(q)).count() == 1
                && p.words() > item.get(0).words()
                && !repeated.contains(p.text());
    }

    /** Running text that names a day somewhere is no item of its own; neither is "Posted on". */
    private boolean isSentence(Paragraph p) {
        String before = p.date().before();
        return !before.isEmpty()
                && (p.isProse()
                        || headings.isByline(p)
                        || p.date().runsThrough(p.text())
                        || OneLine.firstSentence(before).length() < before.length());
    }

    private void closeItem(int without) {
        if (!item.isEmpty()) {
            begun = true;
            groups.item(List.copyOf(item.subList(0, item.size() - without)));
            item.clear();
        }
    }

    private void closeOutside() {
        if (!outside.isEmpty()) {
            groups.outside(List.copyOf(outside));
            outside.clear();
        }
    }
}
