package org.listings.ingest.text;

import java.io.ByteArrayOutputStream;

/**
 * Gathers what an encoding can be told from: the first lines with bytes beyond ASCII, whole and
 * from wherever in the file they stand, and then the file's first plain lines, whose words help to
 * tell the language.
 */
final class ForeignLines {

    // What ICU's detector looks at, at most.
    private static final int ENOUGH = 8_000;
    private static final int LONGEST_LINE = 2_000;

    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
    private final byte[] line = new byte[LONGEST_LINE];
    private int length;
    private boolean foreign;

    void add(byte[] bytes, int count) {
        for (int i = 0; i < count && sample.size() < ENOUGH; i++) {
            byte b = bytes[i];
            line[length++] = b;
            foreign |= b < 0;
            // Below 0x30 no byte is the second half of a character in any of the encodings.
            if (b == '\n' || length == LONGEST_LINE || (b == ' ' && length > LONGEST_LINE / 2)) {
                endLine();
            }
        }
    }

    byte[] sample() {
        endLine();
        sample.write(plain.toByteArray(), 0, Math.min(plain.size(), room(sample)));
        return sample.toByteArray();
    }

    private void endLine() {
        if (foreign) {
            sample.write(line, 0, length);
        } else {
            plain.write(line, 0, Math.min(length, room(plain)));
        }
        length = 0;
        foreign = false;
    }

    private static int room(ByteArrayOutputStream sample) {
        return Math.max(0, ENOUGH - sample.size());
    }
}
