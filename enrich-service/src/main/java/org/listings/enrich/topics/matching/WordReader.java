package org.listings.enrich.topics.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a normalised text into words; scripts written without spaces give a word a character. */
final class WordReader {

    private final String text;
    private final boolean shouted;
    private final List<Word> words = new ArrayList<>();
    private Word.Gap gap = Word.Gap.BARRIER;
    private int sentence;
    private boolean aside;

    /**
     * @param text in its normal form
     * @param shouted whether it is all in capitals, so that capitals mark no acronym
     */
    WordReader(String text, boolean shouted) {
        this.text = text;
        this.shouted = shouted;
    }

    List<Word> read() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (UnspacedScripts.contains(c)) {
                add(i, next);
            } else if (partOfWord(c)) {
                while (next < text.length()
                        && partOfWord(text.codePointAt(next))
                        && !UnspacedScripts.contains(text.codePointAt(next))) {
                    next += Character.charCount(text.codePointAt(next));
                }
                add(i, next);
            } else {
                separate(c, i);
            }
            i = next;
        }
        return words;
    }

    private static boolean partOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int start, int end) {
        String written = text.substring(start, end);
        String form = lower(written);
        if (numberOfInstrument(form, start)) {
            return;
        }
        boolean capitals = !form.equals(written) && upper(written).equals(written);
        Word.Gap function = FunctionWords.gapOf(form);
        boolean acronym = capitals && written.length() > 1 && !shouted;
        if (function != null && !acronym && !initialOfInstrument(form, written, end)) {
            gap = gap.or(function);
            return;
        }
        words.add(new Word(form, capitals, start, end, gap, sentence, aside));
        gap = Word.Gap.NONE;
    }

    private static String lower(String written) {
        // Turkish dotted and dotless i fall together, as they do in scraped capitals.
        return written.toLowerCase(Locale.ROOT).replace("i\u0307", "i").replace('ı', 'i');
    }

    private static String upper(String written) {
        return written.toUpperCase(Locale.ROOT);
    }

    // "C. 189", "C n° 100", "C-87": an instrument's initial is kept for its number to follow.
    private boolean initialOfInstrument(String form, String written, int end) {
        if (!form.equals("c") || !written.equals("C")) {
            return false;
        }
        int i = end;
        while (i < text.length() && i - end < 6 && " .°-no".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    private boolean numberOfInstrument(String form, int start) {
        if (words.isEmpty() || !Character.isDigit(form.charAt(0)) || form.length() > 3) {
            return false;
        }
        Word initial = words.get(words.size() - 1);
        boolean follows = initial.form().equals("c") || initial.form().equals("p");
        if (!follows || start - initial.end() > 6 || gap == Word.Gap.BARRIER) {
            return false;
        }
        words.set(
                words.size() - 1,
                new Word(
                        initial.form() + form,
                        true,
                        initial.start(),
                        start + form.length(),
                        initial.gap(),
                        initial.sentence(),
                        initial.aside()));
        gap = Word.Gap.NONE;
        return true;
    }

    private void separate(int c, int at) {
        switch (c) {
            case '.' -> {
                if (endsSentence(at)) {
                    endSentence();
                }
            }
            case '!', '?' -> endSentence();
            case ';', ':', '|', '•', '·', '…' -> gap = Word.Gap.BARRIER;
            case ',' -> gap = gap.or(digitFollows(at) ? Word.Gap.FUNCTION : Word.Gap.COMMA);
            case '/' -> gap = gap.or(Word.Gap.PARENTHESIS);
            case '(', '[' -> {
                gap = gap.or(Word.Gap.PARENTHESIS);
                aside = true;
            }
            case ')', ']' -> {
                gap = gap.or(Word.Gap.PARENTHESIS);
                aside = false;
            }
            case '-' -> {
                if (spaced(at)) {
                    gap = Word.Gap.BARRIER;
                }
            }
            case '&' -> gap = gap.or(Word.Gap.LINK);
            default -> {}
        }
    }

    private boolean spaced(int at) {
        return at == 0
                || at + 1 >= text.length()
                || (text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ');
    }

    // Not the dots of "U.S. Chamber", "No. 189" and "3.7 mln".
    private boolean endsSentence(int at) {
        if (words.isEmpty()) {
            return false;
        }
        if (at + 1 >= text.length() || UnspacedScripts.contains(text.codePointAt(at + 1))) {
            return true;
        }
        if (text.charAt(at + 1) != ' ' && !Character.isUpperCase(text.charAt(at + 1))) {
            return false;
        }
        int begin = at;
        while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            begin--;
        }
        int least = Character.isDigit(text.charAt(at - 1)) ? 2 : 3;
        return at - begin >= least && !digitFollows(at);
    }

    // The comma of "Domestic Workers Convention, 2011 (No. 189)" parts nothing.
    private boolean digitFollows(int at) {
        return at + 2 < text.length() && Character.isDigit(text.charAt(at + 2));
    }

    private void endSentence() {
        gap = Word.Gap.BARRIER;
        aside = false;
        sentence++;
    }
}
