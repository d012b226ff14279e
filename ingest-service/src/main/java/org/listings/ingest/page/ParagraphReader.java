package org.listings.ingest.page;

import java.io.IOException;

/** Puts lines together to paragraphs. */
final class ParagraphReader {
    /** Where lines come from; null at the end. */
    interface Lines {
        Line next() throws IOException, UnreadablePage;
    }

    private final Lines lines;
    private final Wrapping wrapping;
    private final DateSights sights;
    private final ListNumbers numbers;
    private Line ahead;
    private int blanks;
    private boolean ended;

    ParagraphReader(Lines lines, Wrapping wrapping, DateSights sights, ListNumbers numbers) {
        this.lines = lines;
        this.wrapping = wrapping;
        this.sights = sights;
        this.numbers = numbers;
    }

    /** The next paragraph, or null at the end. */
    Paragraph next() throws IOException, UnreadablePage {
        Line line = take();
        if (line == null) {
            return null;
        }
        int above = blanks;
        Marker marker = numbers.markerOf(line);
        if (marker.isPresent() && marker.length() == line.text().length()) {
            return bare(line, marker, above);
        }
        return gathered(line, marker, above, null);
    }

    /** Blank lines after the last paragraph. */
    int trailingBlanks() {
        return blanks;
    }

    /** A marker alone on its line belongs to the text below it, unless that has its own. */
    private Paragraph bare(Line line, Marker marker, int above) throws IOException, UnreadablePage {
        Line below = peek();
        if (below == null || numbers.isMarked(below) || !Chars.hasLetterOrDigit(below.text())) {
            return new Paragraph(
                    line.number(),
                    line.number(),
                    above,
                    line.indent(),
                    line.indent() + marker.length(),
                    marker,
                    true,
                    "",
                    line.raw(),
                    DateSight.NONE);
        }
        int gap = blanks;
        ahead = null;
        Paragraph text = gathered(below, Marker.NONE, gap, line.raw() + "\n".repeat(gap + 1));
        return new Paragraph(
                line.number(),
                text.last(),
                above,
                line.indent(),
                text.textColumn(),
                marker,
                true,
                text.text(),
                text.raw(),
                text.date());
    }

    private Paragraph gathered(Line line, Marker marker, int above, String rawAbove)
            throws IOException, UnreadablePage {
        Line last = line;
        StringBuilder text = null;
        StringBuilder raw = null;
        while (wrapping.width() > 0 || wrapping.broken()) {
            Line below = peek();
            if (below == null || blanks > 0 || !joins(last, below, text != null)) {
                break;
            }
            if (text == null) {
                text = new StringBuilder(line.text().substring(marker.length()));
                raw = new StringBuilder(line.raw());
            }
            text.append(' ').append(below.text());
            raw.append('\n').append(below.raw());
            last = below;
            ahead = null;
        }
        boolean day = DateWidget.isDay(line.text());
        if (text == null && !marker.isPresent() && (day || sights.isMonth(line.text()))) {
            text = new StringBuilder(line.text());
            raw = new StringBuilder(line.raw());
            last = sheet(day, last, text, raw);
        }
        String words = text == null ? line.text().substring(marker.length()) : text.toString();
        String untouched = raw == null ? line.raw() : raw.toString();
        return new Paragraph(
                line.number(),
                last.number(),
                above,
                line.indent(),
                line.indent() + marker.length(),
                marker,
                false,
                words,
                rawAbove == null ? untouched : rawAbove + untouched,
                sights.of(words));
    }

    private boolean joins(Line above, Line below, boolean joined) {
        if (wrapping.width() > 0) {
            return wrapping.joins(above, below);
        }
        boolean part = joined ? Wrapping.isPart(above, below) : Wrapping.goesOn(above, below);
        return part && !sights.of(above.text()).isDay() && !sights.of(below.text()).isDay();
    }

    // grammar: sheet = ( day month | month day ) [ year ], each on a line of its own
    private Line sheet(boolean day, Line first, StringBuilder text, StringBuilder raw)
            throws IOException, UnreadablePage {
        Line last = first;
        Line second = peek();
        boolean pair =
                second != null
                        && (day ? sights.isMonth(second.text()) : DateWidget.isDay(second.text()));
        if (pair) {
            last = absorb(text, raw);
            Line year = peek();
            if (year != null && DateWidget.isYear(year.text())) {
                last = absorb(text, raw);
            }
        }
        return last;
    }

    private Line absorb(StringBuilder text, StringBuilder raw) {
        Line line = ahead;
        ahead = null;
        text.append(' ').append(line.text());
        raw.append("\n".repeat(blanks + 1)).append(line.raw());
        return line;
    }

    private Line take() throws IOException, UnreadablePage {
        Line line = peek();
        ahead = null;
        return line;
    }

    /** Looks at the next line with text; counts the blank lines before it. */
    private Line peek() throws IOException, UnreadablePage {
        if (ahead != null || ended) {
            return ahead;
        }
        blanks = 0;
        while (true) {
            Line line = lines.next();
            if (line == null) {
                ended = true;
                return null;
            }
            if (!line.isBlank()) {
                ahead = line;
                return line;
            }
            blanks++;
        }
    }
}
