package org.listings.ingest.page;

import java.util.Set;

/** The segmenter for each kind of structure. */
final class Segmenters {
    private Segmenters() {}

    static Segmenter of(
            Structure structure, Headings headings, Set<String> repeated, Groups groups) {
        return switch (structure.kind()) {
            case MARKED, RULED -> new MarkedSegmenter(structure, headings, groups);
            case DATE_BELOW_TITLE, DATE_ABOVE_TITLE, DATE_LAST ->
                    new AnchoredSegmenter(structure, headings, repeated, groups);
            case LINES, ALTERNATING, KICKED ->
                    new LinesSegmenter(structure, headings, repeated, groups);
            case ENDED -> new EndedSegmenter(structure, headings, groups);
            case TIMED -> new TimedSegmenter(groups);
            case SINGLE -> new WholePage(groups);
        };
    }
}
