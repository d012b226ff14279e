package org.listings.ingest.text;

/**
 * Counts the well-formed and the broken multi-byte sequences of a stream of bytes read as UTF-8.
 *
 * <p>Well-formed is what table 3-7 of the Unicode Standard allows: no overlong forms, no
 * surrogates, nothing above U+10FFFF.
 */
final class Utf8Check {

    private static final int LOWEST_TRAIL = 0x80;
    private static final int HIGHEST_TRAIL = 0xBF;

    private long wellFormed;
    private long broken;
    private int missing;
    private int lowest = LOWEST_TRAIL;
    private int highest = HIGHEST_TRAIL;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b < 0 || missing > 0) {
                add(b & 0xFF);
            }
        }
    }

    /** Sequences of two to four bytes that stand for a character. */
    long wellFormed() {
        return wellFormed;
    }

    /** Bytes or sequences that stand for nothing, one cut off at the end included. */
    long broken() {
        return broken + (missing > 0 ? 1 : 0);
    }

    private void add(int b) {
        if (missing > 0) {
            if (b >= lowest && b <= highest) {
                missing--;
                lowest = LOWEST_TRAIL;
                highest = HIGHEST_TRAIL;
                wellFormed += missing == 0 ? 1 : 0;
                return;
            }
            broken++;
            missing = 0;
        }
        lead(b);
    }

    private void lead(int b) {
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : LOWEST_TRAIL;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : HIGHEST_TRAIL;
        if (b >= 0xC2 && b <= 0xDF) {
            missing = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            missing = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            missing = 3;
        } else if (b >= 0x80) {
            broken++;
        }
    }
}
