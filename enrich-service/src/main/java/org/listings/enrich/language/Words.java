package org.listings.enrich.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words and says how much each tells of the language around it: less in quotation
 * marks, parentheses and beside numbers, nothing for acronyms and addresses.
 */
final class Words {

    /** Letters looked at; more change nothing (docs/quality.md). */
    static final int MOST_LETTERS = 200;

    // a text is cut before it is normalised; decomposed Hangul has three letters where composed has
    // one
    private static final int MOST_RAW_LETTERS = 3 * MOST_LETTERS;
    private static final int MOST_RAW = 20_000;

    private static final float NAME = 0.5f;
    private static final float ASIDE = 0.25f;
    private static final float BESIDE_NUMBER = 0.3f;

    private final String text;
    private final boolean shouted;
    private final List<Word> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
        this.shouted = Letters.isShouted(text);
    }

    /** The words of a text, in order; none for null. */
    static List<Word> of(String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        return new Words(normalised(text)).cut();
    }

    private List<Word> cut() {
        int letters = 0;
        int asideUntil = -1;
        boolean begins = true;
        int length = text.length();
        for (int i = 0; i < length && letters < MOST_LETTERS; ) {
            int c = text.codePointAt(i);
            if (!Character.isLetter(c)) {
                if (i > asideUntil) {
                    asideUntil = asideEnd(i, c);
                }
                begins |= c == '.' || c == ':' || c == ';' || c == '!' || c == '?' || c == '\n';
                i += Character.charCount(c);
                continue;
            }
            int end = addressEnd(i);
            if (end < 0) {
                end = wordEnd(i);
                float weight = weight(i, end, begins);
                if (i < asideUntil) {
                    weight *= ASIDE;
                }
                letters += add(i, end, weight, !begins && !shouted && Character.isUpperCase(c));
            }
            begins = false;
            i = end;
        }
        return words;
    }

    private int add(int from, int end, float weight, boolean capital) {
        StringBuilder folded = new StringBuilder(end - from + 2).append(' ');
        UnicodeScript script = null;
        int letters = 0;
        for (int i = from; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                script = script == null ? Scripts.of(c) : script;
                letters++;
                folded.appendCodePoint(Letters.lower(c));
            } else if (Letters.isApostrophe(c)) {
                folded.append('\'');
            } else if (Letters.isVowelSign(c)) {
                folded.appendCodePoint(c);
            }
        }
        words.add(new Word(folded.append(' ').toString(), script, weight, letters, capital));
        return letters;
    }

    // a word ends where its letters or its script end; "l'" and "dell'" are words of their own
    private int wordEnd(int from) {
        UnicodeScript script = Scripts.of(text.codePointAt(from));
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Letters.isApostrophe(c)
                    && next < text.length()
                    && Character.isLetter(text.charAt(next))) {
                if (script == UnicodeScript.LATIN) {
                    return next;
                }
            } else if (Character.isLetter(c) ? Scripts.of(c) != script : !Letters.isInsideWord(c)) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private float weight(int from, int end, boolean begins) {
        int first = text.codePointAt(from);
        if (besideNumber(from, end)) {
            return BESIDE_NUMBER;
        }
        if (shouted || !Character.isUpperCase(first)) {
            return 1f;
        }
        int upper = 0;
        int lower = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        if (upper > 1 && (lower == 0 ? upper <= Letters.LONGEST_ACRONYM : upper >= lower)) {
            return 0f;
        }
        return begins ? 1f : NAME;
    }

    private boolean besideNumber(int from, int end) {
        int before = from - 1;
        while (before >= 0 && Letters.isSpace(text.charAt(before))) {
            before--;
        }
        int after = end;
        while (after < text.length() && Letters.isSpace(text.charAt(after))) {
            after++;
        }
        return (before >= 0 && Character.isDigit(text.charAt(before)))
                || (after < text.length() && Character.isDigit(text.charAt(after)));
    }

    // the end of a web or mail address that begins here, or -1
    private int addressEnd(int from) {
        if (from > 0 && !Letters.isSpace(text.charAt(from - 1)) && text.charAt(from - 1) != '(') {
            return -1;
        }
        boolean address = text.startsWith("www.", from);
        int i = from;
        while (i < text.length() && Letters.isInsideAddress(text.charAt(i))) {
            address |= text.charAt(i) == '@' || text.startsWith("://", i);
            i++;
        }
        return address ? i : -1;
    }

    // where a quotation or parenthesis that opens here closes again, or -1
    private int asideEnd(int from, int c) {
        String closing =
                switch (c) {
                    case '(' -> ")";
                    case '（' -> "）";
                    case '[' -> "]";
                    case '“' -> "”";
                    case '„' -> "“”";
                    case '«' -> "»";
                    case '»' -> "«";
                    case '"' -> "\"";
                    case '‹' -> "›";
                    case '「' -> "」";
                    case '『' -> "』";
                    case '《' -> "》";
                    default -> "";
                };
        if (closing.isEmpty()) {
            return -1;
        }
        int limit = Math.min(text.length(), from + 300);
        for (int i = from + 1; i < limit; i++) {
            if (closing.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String normalised(String text) {
        int letters = 0;
        int end = 0;
        while (end < text.length() && end < MOST_RAW && letters < MOST_RAW_LETTERS) {
            letters += Character.isLetter(text.charAt(end)) ? 1 : 0;
            end++;
        }
        return Normalizer.normalize(text.substring(0, end), Normalizer.Form.NFC);
    }
}
