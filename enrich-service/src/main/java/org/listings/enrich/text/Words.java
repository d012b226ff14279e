package org.listings.enrich.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.listings.enrich.text.Word.Casing;
import org.listings.enrich.text.Word.Gap;

/**
 * A text cut into words in one pass. Han and hiragana are cut into characters, since nothing marks
 * their words; other scripts, katakana too, into runs of letters and digits. {@code U.S.} is one
 * word.
 */
public record Words(String text, List<Word> list) {

    /** The words of any text; an empty list for null. */
    public static Words of(String text) {
        if (text == null || text.isEmpty()) {
            return new Words("", List.of());
        }
        String normalised = normalised(text);
        return new Words(normalised, new Cutter(normalised).cut());
    }

    /** A text in the form that words are cut from, NFKC. */
    public static String normalised(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    public int size() {
        return list.size();
    }

    public Word get(int index) {
        return list.get(index);
    }

    /** The words from {@code first} to before {@code last} as they were written. */
    public String written(int first, int last) {
        return text.substring(list.get(first).start(), list.get(last - 1).end());
    }

    private static final class Cutter {
        private final String text;
        private final List<Word> words = new ArrayList<>();
        private int at;
        private Gap gap = Gap.BREAK;

        Cutter(String text) {
            this.text = text;
        }

        List<Word> cut() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (isWordCharacter(c)) {
                    word(standsAlone(c) ? at + 1 : endOfRun(c));
                } else {
                    gap = wider(gap, gapOf(c));
                    at++;
                }
            }
            return words;
        }

        private void word(int end) {
            int last = end;
            StringBuilder form = new StringBuilder(end - at);
            boolean initials = isInitials(at, end);
            append(form, at, end);
            while (initials && last + 1 < text.length() && text.charAt(last) == '.') {
                int next = last + 1;
                int stop = next;
                while (stop < text.length() && isWordCharacter(text.charAt(stop))) {
                    stop++;
                }
                if (!isInitials(next, stop)) {
                    break;
                }
                append(form, next, stop);
                last = stop;
            }
            if (form.length() > 0) {
                words.add(new Word(form.toString(), at, last, casing(at, last), gap));
                gap = Gap.NONE;
            }
            at = last;
        }

        private int endOfRun(char first) {
            boolean katakana = isKatakana(first);
            int end = at + 1;
            while (end < text.length()) {
                char c = text.charAt(end);
                if (!isWordCharacter(c) || standsAlone(c) || isKatakana(c) != katakana) {
                    break;
                }
                end++;
            }
            return end;
        }

        private void append(StringBuilder form, int start, int end) {
            for (int i = start; i < end; i++) {
                form.append(Folding.of(text.charAt(i)));
            }
        }

        /** One or two capitals, as in U.S., EE.UU. or D.C. */
        private boolean isInitials(int start, int end) {
            int length = end - start;
            return length >= 1
                    && length <= 2
                    && Character.isUpperCase(text.charAt(start))
                    && Character.isUpperCase(text.charAt(end - 1));
        }

        private Casing casing(int start, int end) {
            char first = text.charAt(start);
            if (Character.isLowerCase(first)) {
                return Casing.LOWER;
            }
            if (!Character.isUpperCase(first)) {
                return Casing.NONE;
            }
            for (int i = start + 1; i < end; i++) {
                if (Character.isLowerCase(text.charAt(i))) {
                    return Casing.CAPITALISED;
                }
            }
            return end - start > 1 ? Casing.UPPER : Casing.CAPITALISED;
        }

        private static boolean isWordCharacter(char c) {
            return Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || Character.isSurrogate(c)
                    || (c >= '\u200b' && c <= '\u200d')
                    || c == '\u00ad'
                    || c == 'ー';
        }

        private static boolean standsAlone(char c) {
            return (c >= '\u3040' && c <= '\u309f') || (c >= '\u3400' && c <= '\u9fff');
        }

        private static boolean isKatakana(char c) {
            return c >= '\u30a0' && c <= '\u30ff';
        }

        private static Gap wider(Gap one, Gap other) {
            return one.compareTo(other) >= 0 ? one : other;
        }

        private Gap gapOf(char c) {
            return switch (c) {
                case ',', '、', '،', '，' -> Gap.COMMA;
                case '\n', '\r', '!', '?', ';', ':', '。', '؟', '؛', '|', '•', '\u2028', '\u2029' ->
                        Gap.BREAK;
                case '.' -> endsSentence() ? Gap.BREAK : Gap.LOOSE;
                default -> Gap.LOOSE;
            };
        }

        /**
         * A point before a space and a capital, after a word of more than three letters; "St.
         * Gallen" goes on.
         */
        private boolean endsSentence() {
            int length = words.isEmpty() ? 0 : at - words.get(words.size() - 1).start();
            int next = at + 1;
            boolean space = false;
            while (next < text.length() && Character.isSpaceChar(text.charAt(next))) {
                space = true;
                next++;
            }
            return length > 3
                    && space
                    && (next == text.length() || !Character.isLowerCase(text.charAt(next)));
        }
    }
}
