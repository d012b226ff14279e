package org.listings.ingest.page;

import java.io.IOException;

/** Hands lines on and remembers the number of the last. */
final class LineCount implements ParagraphReader.Lines {
    private final ParagraphReader.Lines lines;
    private int last;

    LineCount(ParagraphReader.Lines lines) {
        this.lines = lines;
    }

    @Override
    public Line next() throws IOException, UnreadablePage {
        Line line = lines.next();
        last = line == null ? last : line.number();
        return line;
    }

    int last() {
        return last;
    }
}
