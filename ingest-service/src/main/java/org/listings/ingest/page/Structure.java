package org.listings.ingest.page;

/**
 * How a page's items are told apart, learned from its beginning.
 *
 * @param marker what items begin with, for {@link Kind#MARKED}
 * @param column where that marker stands
 * @param flat whether an item's further lines stand no deeper than headings do
 * @param looseDates whether a date behind a place or a word ("Roma, 3 marzo 2015") makes a date
 *     line
 * @param habits what items usually have
 * @param why the evidence, in words for a person
 */
record Structure(
        Kind kind,
        Marker.Kind marker,
        int column,
        boolean flat,
        boolean looseDates,
        Habits habits,
        String why) {

    enum Kind {
        /** Each item begins with a number, a bullet or a dash. */
        MARKED,
        /** A rule of dashes or the like stands between items. */
        RULED,
        /** No markers; a date line stands below each title. */
        DATE_BELOW_TITLE,
        /** No markers; a date line stands above each title. */
        DATE_ABOVE_TITLE,
        /** No markers; a date line stands below each description. */
        DATE_LAST,
        /** No markers; each item begins with a line that bears its date and title. */
        LINES,
        /** Each item begins with a line's time; its day stands alone above. */
        TIMED,
        /** Neither markers nor date lines; the same link stands below each item. */
        ENDED,
        /** Neither markers nor dates: titles and descriptions alternate. */
        ALTERNATING,
        /** Neither markers nor dates: kickers, titles and descriptions alternate. */
        KICKED,
        /** The page is about one event. */
        SINGLE
    }

    /** Columns that a marker may stand off its place: right-aligned numbers. */
    private static final int JITTER = 2;

    static Structure of(Kind kind, String why) {
        return new Structure(kind, Marker.Kind.NONE, 0, false, false, Habits.UNKNOWN, why);
    }

    static Structure marked(Paragraph example, boolean flat) {
        String mark = example.marker().kind() == Marker.Kind.ORDINAL ? "a number" : "a mark";
        boolean heading = example.marker().isHeading();
        int column = heading ? example.marker().ordinal() : example.column();
        return new Structure(
                Kind.MARKED,
                example.marker().kind(),
                column,
                flat,
                false,
                Habits.UNKNOWN,
                heading
                        ? "items begin with a heading of level " + column
                        : "items begin with " + mark + " in column " + (column + 1));
    }

    Structure withHabits(Habits learned) {
        return new Structure(kind, marker, column, flat, looseDates, learned, why);
    }

    Structure withLooseDates() {
        return new Structure(kind, marker, column, flat, true, habits, why);
    }

    static boolean isNear(int column, int other) {
        return Math.abs(column - other) <= JITTER;
    }

    /** Whether nothing on the page is dated, so that days in titles are the titles'. */
    boolean isUndated() {
        return kind == Kind.ALTERNATING || kind == Kind.KICKED || kind == Kind.ENDED;
    }

    boolean startsItem(Paragraph p) {
        return kind == Kind.MARKED
                && p.marker().kind() == marker
                && (marker == Marker.Kind.HEADING
                        ? p.marker().ordinal() == column
                        : isNear(p.column(), column));
    }
}
