package org.listings.dates;

/** A text short enough to stand in a problem's detail. */
final class Excerpt {
    private static final int LONGEST = 120;

    private Excerpt() {}

    static String of(String text) {
        String stripped = text.strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST) + "…";
    }
}
