package org.listings.operations.deadletters;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Bytes as people read them: offset, sixteen bytes in hexadecimal, the same as ASCII. */
final class HexDump {

    private static final int WIDTH = 16;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    private HexDump() {}

    /**
     * A line for every sixteen bytes.
     *
     * @param most how many bytes to show
     */
    static List<String> lines(byte[] bytes, int most) {
        List<String> lines = new ArrayList<>();
        int length = Math.min(bytes.length, most);
        for (int at = 0; at < length; at += WIDTH) {
            int end = Math.min(at + WIDTH, length);
            lines.add(
                    "%08x  %-47s  |%s|"
                            .formatted(at, HEX.formatHex(bytes, at, end), ascii(bytes, at, end)));
        }
        return lines;
    }

    /** All of them on one line. */
    static String line(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    private static String ascii(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(bytes[i] >= ' ' && bytes[i] < 127 ? (char) bytes[i] : '.');
        }
        return text.toString();
    }
}
