package org.listings.operations.difference.show;

/** HTML being written: what comes from listings goes in by {@link #text} only. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** The page's own markup. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Any text; nothing in it is markup, in an element or in a quoted attribute. */
    Html text(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    Html element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
