package org.listings.ingest.page;

/** Times that lines of a programme begin with. */
final class TimeOfDay {
    private TimeOfDay() {}

    // grammar: time = digit [ digit ] ( ":" | "." | "h" | "時" | "点" ) digit digit, or "14 h", "9
    // Uhr"
    static boolean begins(String text) {
        int at = 0;
        while (at < text.length() && at < 2 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == 0 || at + 2 >= text.length()) {
            return false;
        }
        boolean minutes =
                ":.hH時点".indexOf(text.charAt(at)) >= 0
                        && Character.isDigit(text.charAt(at + 1))
                        && Character.isDigit(text.charAt(at + 2));
        boolean date = at + 3 < text.length() && ".:/".indexOf(text.charAt(at + 3)) >= 0;
        return minutes && !date;
    }
}
