package org.listings.ingest.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** Reads lines ended by LF, CR, CRLF, form feed or a Unicode line end, and counts them. */
final class LineReader implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    private int number;
    private boolean afterReturn;

    LineReader(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line, or null at the end. */
    Line next() throws IOException, UnreadablePage {
        StringBuilder line = null;
        while (true) {
            if (at == end && !fill()) {
                return line == null ? null : line(line.toString());
            }
            if (afterReturn) {
                afterReturn = false;
                if (buffer[at] == '\n') {
                    at++;
                    continue;
                }
            }
            int from = at;
            while (at < end && !isLineEnd(buffer[at])) {
                at++;
            }
            if (at < end && line == null) {
                return line(new String(buffer, from, ended() - from));
            }
            line = line == null ? new StringBuilder() : line;
            line.append(buffer, from, at - from);
            if (line.length() > longest) {
                throw new UnreadablePage(
                        "Line "
                                + (number + 1)
                                + " is longer than "
                                + longest
                                + " characters: this is no page of text. Check that the file is a"
                                + " saved listing page and break its lines.");
            }
            if (at < end) {
                ended();
                return line(line.toString());
            }
        }
    }

    int count() {
        return number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Line line(String raw) {
        number++;
        return Line.of(number, raw);
    }

    /** Steps over the line end and says where it stood. */
    private int ended() {
        int stood = at;
        afterReturn = buffer[at] == '\r';
        at++;
        return stood;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, reader.read(buffer, 0, BUFFER));
        return end > 0;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
