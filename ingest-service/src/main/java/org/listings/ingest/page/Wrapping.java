package org.listings.ingest.page;

import java.util.List;

/**
 * Whether the page's lines were broken at a width, as text browsers do, and at which.
 *
 * @param width in columns, or 0 where each line is a paragraph of its own
 * @param broken whether short blocks between blank lines are broken anywhere, as the page's source
 *     was
 */
record Wrapping(int width, boolean broken) {
    static final Wrapping NONE = new Wrapping(0, false);
    private static final int SHORTEST_BROKEN = 20;
    private static final int LONGEST_BROKEN = 90;
    private static final int WIDEST = 132;
    private static final int NARROWEST = 40;
    private static final int FEWEST = 3;

    /** Looks at the first lines of a page. */
    static Wrapping of(List<Line> lines) {
        int width = 0;
        for (Line line : lines) {
            width = Math.max(width, line.isBlank() ? 0 : line.indent() + Chars.width(line.text()));
            if (width > WIDEST) {
                return new Wrapping(0, isBroken(lines));
            }
        }
        Wrapping wrapping = new Wrapping(width, false);
        int pairs = 0;
        int full = 0;
        int lower = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            Line below = lines.get(i);
            if (above.isBlank() || below.isBlank()) {
                continue;
            }
            pairs++;
            if (wrapping.joins(above, below)) {
                full++;
                lower += beginsLower(below.text()) ? 1 : 0;
            }
        }
        boolean wrapped = full >= FEWEST && full * 6 >= pairs && lower * 3 >= full;
        return wrapped && width >= NARROWEST ? wrapping : new Wrapping(0, isBroken(lines));
    }

    // grammar: block = line { line in lower case }, where blank lines stand between most blocks
    private static boolean isBroken(List<Line> lines) {
        int blocks = 0;
        int close = 0;
        int lower = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            Line below = lines.get(i);
            blocks += above.isBlank() && !below.isBlank() ? 1 : 0;
            if (!above.isBlank() && !below.isBlank()) {
                close++;
                lower += goesOn(above, below) ? 1 : 0;
            }
        }
        return lower >= FEWEST && blocks > close;
    }

    /** Whether the line below goes on with the block of the one above, which is no running text. */
    static boolean goesOn(Line above, Line below) {
        int width = Chars.width(above.text());
        return width >= SHORTEST_BROKEN
                && Character.isLowerCase(below.text().codePointAt(0))
                && isPart(above, below)
                && above.text().indexOf(':') < 0;
    }

    /** Whether a block that is known to be broken holds the line below, too. */
    static boolean isPart(Line above, Line below) {
        return Chars.width(above.text()) <= LONGEST_BROKEN
                && Chars.width(below.text()) <= LONGEST_BROKEN
                && below.text().indexOf(':') < 0
                && !Chars.endsSentence(above.text())
                && !Marker.of(below.text()).isPresent();
    }

    /** Whether the line below continues the one above: its first word had no room there. */
    boolean joins(Line above, Line below) {
        if (width == 0 || Marker.of(below.text()).isPresent()) {
            return false;
        }
        int space = below.text().indexOf(' ');
        String word = space < 0 ? below.text() : below.text().substring(0, space);
        int used = above.indent() + Chars.width(above.text());
        return used + 1 + Chars.width(word) > width && used * 10 >= width * 6;
    }

    private static boolean beginsLower(String text) {
        return Character.isLetter(text.charAt(0)) && !Character.isUpperCase(text.charAt(0));
    }
}
