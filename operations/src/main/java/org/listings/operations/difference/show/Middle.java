package org.listings.operations.difference.show;

/**
 * What two texts have in common at both ends, in whole words.
 *
 * @param begin characters at the beginning
 * @param end characters at the end
 */
record Middle(int begin, int end) {

    /** Of two texts; nothing when one is null. */
    static Middle of(String one, String other) {
        if (one == null || other == null) {
            return new Middle(0, 0);
        }
        int shorter = Math.min(one.length(), other.length());
        int begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        while (begin > 0 && !(cuts(one, begin) && cuts(other, begin))) {
            begin--;
        }
        int end = 0;
        while (end < shorter - begin
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        while (end > 0 && !(cuts(one, one.length() - end) && cuts(other, other.length() - end))) {
            end--;
        }
        return new Middle(begin, end);
    }

    /** Whether a word ends or begins there. */
    private static boolean cuts(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        if (Character.isLowSurrogate(text.charAt(at))) {
            return false;
        }
        return !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }

    String begin(String text) {
        return text.substring(0, begin);
    }

    String differing(String text) {
        return text.substring(begin, text.length() - end);
    }

    String end(String text) {
        return text.substring(text.length() - end);
    }
}
