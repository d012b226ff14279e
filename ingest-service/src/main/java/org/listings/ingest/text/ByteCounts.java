package org.listings.ingest.text;

/** How often a file holds the bytes that tell text from data. */
final class ByteCounts {

    private static final int BACKSPACE = 0x08;
    private static final int ESCAPE = 0x1B;
    // Ended text files in DOS.
    private static final int SUBSTITUTE = 0x1A;
    private static final int DELETE = 0x7F;
    // A stray one is what extracting text from PDF leaves; more is no text.
    private static final int BYTES_FOR_EACH_CONTROL = 200;
    private static final int STRAY_CONTROLS = 2;

    private final long[] counts = new long[256];
    private long total;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            counts[bytes[i] & 0xFF]++;
        }
        total += length;
    }

    long total() {
        return total;
    }

    long nuls() {
        return counts[0];
    }

    boolean hasEscapes() {
        return counts[ESCAPE] > 0;
    }

    boolean asciiOnly() {
        for (int b = 0x80; b < counts.length; b++) {
            if (counts[b] > 0) {
                return false;
            }
        }
        return true;
    }

    boolean blank() {
        long blanks = counts[' '];
        for (int b = '\t'; b <= '\r'; b++) {
            blanks += counts[b];
        }
        return blanks == total;
    }

    boolean tooManyControls() {
        long controls = counts[DELETE];
        for (int b = 1; b < ' '; b++) {
            boolean layout = b >= '\t' && b <= '\r';
            if (!layout && b != ESCAPE && b != SUBSTITUTE && b != BACKSPACE) {
                controls += counts[b];
            }
        }
        return controls > STRAY_CONTROLS + total / BYTES_FOR_EACH_CONTROL;
    }
}
