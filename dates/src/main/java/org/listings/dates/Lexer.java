package org.listings.dates;

import java.util.Arrays;

/**
 * Cuts a text into numbers, words and marks in one pass; every word is looked up once, whatever its
 * language.
 */
final class Lexer {
    private static final int LONGEST_PHRASE = 5;

    private final Lexicon lexicon;
    private final String text;
    private final int end;
    private final char[] folded = new char[Lexicon.LONGEST + Folding.MOST + 1];
    private int length;
    private int hash;
    private int phraseEnd;
    private Token[] tokens = new Token[24];
    private int count;
    private int at;
    private boolean spaced;
    private long roles;

    private Lexer(Lexicon lexicon, String text, int end) {
        this.lexicon = lexicon;
        this.text = text;
        this.end = end;
    }

    /** The tokens of the first {@code length} chars of a text. */
    static Cursor scan(Lexicon lexicon, String text, int length) {
        Lexer lexer = new Lexer(lexicon, text, length);
        lexer.scan();
        return new Cursor(
                text,
                lexer.tokens,
                lexer.count,
                lexer.roles,
                Token.mark(Kind.END, length, length, true));
    }

    private void scan() {
        while (at < end) {
            char c = text.charAt(at);
            if (Letters.isSpace(c)) {
                spaced = true;
                at++;
            } else if (c >= '0' && c <= '9') {
                number();
            } else if (Letters.isMark(c)) {
                mark(c);
            } else if (Folding.drops(c)) {
                at++;
            } else if (digit(at) >= 0) {
                number();
            } else if (Letters.beginsHanNumber(c, at + 1 < end ? text.charAt(at + 1) : 0)
                    && !startsHanWord()) {
                hanNumber();
            } else if (Letters.isUnspaced(c)) {
                unspacedWord();
            } else if (Letters.isLetter(c)) {
                word();
            } else {
                add(Token.mark(Kind.OTHER, at, at + 1, spaced));
                at++;
            }
        }
    }

    private void add(Token token) {
        roles |= token.word.roles();
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
        }
        tokens[count++] = token;
        spaced = false;
    }

    // Marks that repeat are one: "--" is a dash.
    private void mark(char c) {
        Kind kind = Letters.mark(c);
        int start = at;
        while (at < end
                && Letters.mark(text.charAt(at)) == kind
                && (kind == Kind.DASH || at == start)) {
            at++;
        }
        // The apostrophe of "d'octobre" joins two words and says nothing.
        boolean elision =
                kind == Kind.APOSTROPHE && !spaced && count > 0 && tokens[count - 1].is(Kind.WORD);
        if (!elision) {
            add(Token.mark(kind, start, at, spaced));
        }
    }

    private int digit(int index) {
        char c = text.charAt(index);
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        if (!Character.isSurrogate(c)) {
            return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                    ? Character.digit(c, 10)
                    : -1;
        }
        int point = text.codePointAt(index);
        return Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER
                ? Character.digit(point, 10)
                : -1;
    }

    private void number() {
        int start = at;
        int value = 0;
        int digits = 0;
        while (at < end) {
            int digit = digit(at);
            if (digit < 0) {
                if (digits > 0
                        && Folding.drops(text.charAt(at))
                        && at + 1 < end
                        && digit(at + 1) >= 0) {
                    at++;
                    continue;
                }
                break;
            }
            value = digits < 9 ? value * 10 + digit : value;
            digits++;
            at += Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
        }
        add(Token.number(start, Math.min(at, end), spaced, value, digits));
    }

    // 四半期 is a quarter, not a four.
    private boolean startsHanWord() {
        boolean wordMayFollow =
                at + 1 < end
                        && Letters.isUnspaced(text.charAt(at + 1))
                        && Letters.hanNumeral(text.charAt(at + 1)) < 0;
        if (!wordMayFollow) {
            return false;
        }
        int start = at;
        int found = count;
        boolean before = spaced;
        unspacedWord();
        boolean word = tokens[found].word != Word.UNKNOWN && at > start + 1;
        at = start;
        count = found;
        spaced = before;
        return word;
    }

    // 二〇一六 and 两千零十六 are 2016, 二十八 and 廿八 are 28
    private void hanNumber() {
        int start = at;
        int sum = 0;
        int last = 0;
        int digits = 0;
        boolean units = false;
        for (; at < end && digits <= 8; at++, digits++) {
            int numeral = Letters.hanNumeral(text.charAt(at));
            if (numeral < 0) {
                break;
            }
            boolean unit = numeral == 10 || numeral >= 100;
            if (unit && last > 9) {
                break;
            }
            if (unit) {
                sum += Math.max(last, 1) * numeral;
                last = 0;
            } else if (numeral > 10) {
                sum += numeral;
            } else {
                last = last * 10 + numeral;
            }
            units |= numeral >= 10;
        }
        int value = sum + last;
        int written = digits;
        if (units) {
            written = value < 100 ? Math.min(digits, 2) : value < 1000 ? 3 : 4;
        }
        add(Token.number(start, at, spaced, value, written));
    }

    // The longest word that the table knows; an unknown letter stands alone.
    private void unspacedWord() {
        int start = at;
        length = 0;
        hash = 0;
        Word longest = null;
        int longestEnd = start + 1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && i > start && Letters.isThai(text.charAt(i - 1))) {
                longestEnd = longest != null && longestEnd == i ? i + 1 : longestEnd;
                continue;
            }
            if ((!Letters.isUnspaced(c) && !Folding.drops(c)) || length >= Lexicon.LONGEST) {
                break;
            }
            push(c);
            Word word = lexicon.find(folded, length, hash);
            if (word != null) {
                longest = word;
                longestEnd = i + 1;
            }
        }
        at = longestEnd;
        add(Token.word(start, at, spaced, longest == null ? Word.UNKNOWN : longest, true));
    }

    private void word() {
        int start = at;
        length = 0;
        hash = 0;
        int wordEnd = letters(start);
        Word word = length <= Lexicon.LONGEST ? lexicon.find(folded, length, hash) : null;
        if (word != null && word.is(Role.PHRASE)) {
            Word phrase = phrase(wordEnd);
            if (phrase != null) {
                word = phrase;
                wordEnd = phraseEnd;
            }
        }
        at = wordEnd;
        boolean capital = !Character.isLowerCase(text.charAt(start));
        add(Token.word(start, at, spaced, word == null ? Word.UNKNOWN : word, capital));
    }

    // Folds the letters after what the buffer holds, and returns where they end.
    private int letters(int from) {
        int i = from;
        for (; i < end; i++) {
            char c = text.charAt(i);
            if ((!Letters.isLetter(c) && !Folding.drops(c)) || Letters.isUnspaced(c)) {
                break;
            }
            push(c);
        }
        return i;
    }

    private void push(char c) {
        if (length > Lexicon.LONGEST) {
            return;
        }
        int before = length;
        length = Folding.append(c, folded, length);
        for (int k = before; k < length; k++) {
            hash = Lexicon.hash(hash, folded[k]);
        }
    }

    // grammar: phrase = word { ( " " | "." | "/" | "-" | "'" ) word }
    // a.m.   t/m   de la tarde
    private Word phrase(int from) {
        Word longest = null;
        int i = from;
        for (int words = 1; words < LONGEST_PHRASE; words++) {
            int next = i;
            while (next < end && next - i < 3 && joins(text.charAt(next))) {
                next++;
            }
            if (next == i || next >= end) {
                break;
            }
            push(' ');
            i = letters(next);
            if (i == next && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                push(text.charAt(i));
                i++;
            }
            Word word =
                    i == next || length > Lexicon.LONGEST
                            ? null
                            : lexicon.find(folded, length, hash);
            if (word == null) {
                break;
            }
            if (word.isMeaningful()) {
                longest = word;
                phraseEnd = i;
            }
            if (!word.is(Role.PHRASE)) {
                break;
            }
        }
        return longest;
    }

    private static boolean joins(char c) {
        Kind kind = Letters.mark(c);
        return kind == Kind.DOT
                || kind == Kind.SLASH
                || kind == Kind.DASH
                || kind == Kind.APOSTROPHE
                || Letters.isSpace(c);
    }
}
