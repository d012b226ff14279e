package org.listings.ingest.page;

/**
 * How a page's items are told apart, learned from its beginning.
 *
 * @param marker what items begin with, for {@link Kind#MARKED}
 * @param column where that marker stands
 * @param flat whether an item's further lines stand no deeper than headings do
 * @param kickers whether items usually have a line above the title
 * @param placeBelow whether the line below the date is usually the place
 * @param ownDates whether items usually have a date line of their own
 * @param why the evidence, in words for a person
 */
record Structure(
        Kind kind,
        Marker.Kind marker,
        int column,
        boolean flat,
        boolean kickers,
        boolean placeBelow,
        boolean ownDates,
        String why) {

    enum Kind {
        /** Each item begins with a number, a bullet or a dash. */
        MARKED,
        /** No markers; a date line stands below each title. */
        DATE_BELOW_TITLE,
        /** No markers; a date line stands above each title. */
        DATE_ABOVE_TITLE,
        /** No markers; each line is an item. */
        LINES,
        /** Neither markers nor dates: titles and descriptions alternate. */
        ALTERNATING,
        /** The page is about one event. */
        SINGLE
    }

    /** Columns that a marker may stand off its place: right-aligned numbers. */
    private static final int JITTER = 2;

    static Structure of(Kind kind, String why) {
        return new Structure(kind, Marker.Kind.NONE, 0, false, false, false, true, why);
    }

    Structure withHabits(boolean kickers, boolean placeBelow, boolean ownDates) {
        return new Structure(kind, marker, column, flat, kickers, placeBelow, ownDates, why);
    }

    boolean startsItem(Paragraph p) {
        return p.marker().kind() == marker && Math.abs(p.column() - column) <= JITTER;
    }
}
