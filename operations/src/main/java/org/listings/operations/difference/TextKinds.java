package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** Changes of a text: what was done to it, from the least to the most. */
final class TextKinds implements Kinds {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    @Override
    public List<String> of(JsonNode before, JsonNode after) {
        if (before.isNull() || after.isNull()) {
            return List.of(before.isNull() ? "null -> text" : "text -> null");
        }
        String old = before.asText();
        String now = after.asText();
        return old.equals(now) ? List.of() : List.of(kind(old, now));
    }

    private static String kind(String before, String after) {
        String old = SPACE.matcher(before).replaceAll(" ").strip();
        String now = SPACE.matcher(after).replaceAll(" ").strip();
        if (old.equals(now)) {
            return "whitespace only";
        }
        if (old.equalsIgnoreCase(now)) {
            return "upper and lower case only";
        }
        if (MARKS.matcher(old).replaceAll("").equals(MARKS.matcher(now).replaceAll(""))) {
            return "punctuation only";
        }
        return now.length() < old.length() ? shorter(old, now) : longer(old, now);
    }

    private static String shorter(String old, String now) {
        if (old.startsWith(now)) {
            return "end cut off";
        }
        if (old.endsWith(now)) {
            return "beginning cut off";
        }
        return isLeftOf(now, old) ? "part left out" : "other words, shorter";
    }

    private static String longer(String old, String now) {
        if (now.startsWith(old)) {
            return "more at the end";
        }
        if (now.endsWith(old)) {
            return "more at the beginning";
        }
        return isLeftOf(old, now) ? "part put in" : "other words";
    }

    /** Whether the short text is the long one without one part of it. */
    private static boolean isLeftOf(String part, String whole) {
        int begin = 0;
        while (begin < part.length() && part.charAt(begin) == whole.charAt(begin)) {
            begin++;
        }
        return whole.contains(part) || (begin > 0 && whole.endsWith(part.substring(begin)));
    }
}
