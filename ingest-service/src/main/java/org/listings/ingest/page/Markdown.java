package org.listings.ingest.page;

/** Takes the marks of Markdown off a line, its words kept. */
final class Markdown {
    private static final int DEEPEST = 6;

    private Markdown() {}

    // grammar: heading = "#" { "#" } space text
    static int level(String text) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        boolean heading = level > 0 && level <= DEEPEST && level + 1 < text.length();
        return heading && text.charAt(level) == ' ' ? level : 0;
    }

    /** The line without emphasis and link targets; a heading keeps its signs as a marker. */
    static Line plain(Line line) {
        String text = line.text();
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf(']') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twin = i + 1 < text.length() && text.charAt(i + 1) == c;
            if ((c == '*' || c == '_') && twin) {
                i++;
            } else if (c == ']' && i + 1 < text.length() && text.charAt(i + 1) == '(') {
                int close = text.indexOf(')', i);
                i = close < 0 ? text.length() : close;
            } else if (!isMark(text, i)) {
                out.append(c);
            }
        }
        return new Line(line.number(), line.raw(), line.indent(), out.toString().strip());
    }

    /** One that says how the text looks and is none of it: of emphasis, a picture, a link. */
    private static boolean isMark(String text, int at) {
        return switch (text.charAt(at)) {
            case '*', '_' -> isEmphasis(text, at);
            case '!' -> at + 1 < text.length() && text.charAt(at + 1) == '[';
            case '[' -> text.indexOf("](", at) > 0;
            default -> false;
        };
    }

    /** One star or underscore that touches a word: not a bullet, not within a word. */
    private static boolean isEmphasis(String text, int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean bullet = at + 1 < text.length() && text.charAt(at + 1) == ' ' && !before;
        return !bullet && !(before && after);
    }
}
