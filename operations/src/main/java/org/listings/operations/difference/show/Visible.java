package org.listings.operations.difference.show;

/**
 * Makes characters visible that a screen would not show or would obey: a difference may be in them,
 * and a page's text must not steer a terminal.
 */
final class Visible {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int NO_BREAK_SPACE = 0xA0;

    private Visible() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, out));
        return out.toString();
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '\n' -> out.append("↵ ");
            case '\t' -> out.append('⇥');
            case NO_BREAK_SPACE -> out.append('⍽');
            // part of how words are written in Persian and in India
            case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> out.appendCodePoint(c);
            default -> {
                if (hidden(Character.getType(c))) {
                    out.append(String.format("<U+%04X>", c));
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean hidden(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
