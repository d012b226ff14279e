package org.listings.enrich.places;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.listings.enrich.text.Words;

/**
 * Takes photo credits out of a text: from ©, "Photo:" and the like to the end of the bracket,
 * sentence or line.
 */
final class Credits {
    private static final int LONGEST = 120;
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final List<String> markers;

    private Credits(List<String> markers) {
        this.markers = markers;
    }

    static Credits bundled() {
        return new Credits(
                Table.bundled("credits.tsv", 1).rows().stream().map(row -> row.get(0)).toList());
    }

    /**
     * @param written may be null
     */
    String without(String written) {
        if (written == null) {
            return null;
        }
        String text = Words.normalised(written);
        if (text.contains("  ")) {
            text = SPACES.matcher(text).replaceAll(" ");
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length() || markers.stream().noneMatch(lower::contains)) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String marker = markerAt(lower, at);
            if (marker == null) {
                rest.append(text.charAt(at++));
            } else {
                at = end(text, at + marker.length());
                rest.append('\n');
            }
        }
        return rest.toString();
    }

    private String markerAt(String lower, int at) {
        if (at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1))) {
            return null;
        }
        for (String marker : markers) {
            if (lower.startsWith(marker, at)) {
                return marker;
            }
        }
        return null;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST) {
            char c = text.charAt(at);
            boolean sentence =
                    ".。!?".indexOf(c) >= 0
                            && at + 1 < text.length()
                            && Character.isWhitespace(text.charAt(at + 1));
            if (c == '\n' || c == ')' || c == ']' || c == '|' || sentence) {
                return at;
            }
            at++;
        }
        return at;
    }
}
