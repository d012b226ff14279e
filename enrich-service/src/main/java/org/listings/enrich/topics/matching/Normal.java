package org.listings.enrich.topics.matching;

import java.text.Normalizer;

/** Makes alike what looks alike: Unicode forms, spaces, dashes and quotes. */
final class Normal {

    private Normal() {}

    static String form(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(composed.length());
        boolean space = true;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!space) {
                    out.append(' ');
                }
                space = true;
            } else if (!invisible(c)) {
                out.append(alike(c));
                space = false;
            }
        }
        // Removing invisible characters can bring a letter and its accent together.
        String done = out.toString();
        return Normalizer.isNormalized(done, Normalizer.Form.NFKC)
                ? done
                : Normalizer.normalize(done, Normalizer.Form.NFKC);
    }

    private static boolean invisible(char c) {
        int type = Character.getType(c);
        // Arabic vowel signs and the tatweel are written or left out at will.
        return type == Character.FORMAT
                || type == Character.CONTROL
                || (c >= '\u064B' && c <= '\u0652')
                || c == '\u0640'
                || c == '\uFE0F';
    }

    private static char alike(char c) {
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
            return '-';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u00B4', '`', '\u02BC', '\u02B9' -> '\'';
            case '\u3002' -> '.';
            case '\u3001', '\u060C' -> ',';
            case '\u061B' -> ';';
            case '\u061F' -> '?';
            default -> c;
        };
    }

    /** Without accents, for Latin letters only: a Cyrillic й is not an и. */
    static String fold(String form) {
        boolean plain = true;
        for (int i = 0; i < form.length() && plain; i++) {
            plain = form.charAt(i) < 0x80;
        }
        if (plain) {
            return form;
        }
        StringBuilder out = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c < 0x80 || (c > 0x24F && (c < 0x1E00 || c > 0x1EFF))) {
                out.append(c == 'ё' ? 'е' : c);
            } else {
                out.append(foldLatin(c));
            }
        }
        return out.toString();
    }

    private static String foldLatin(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'đ' -> "d";
            case 'ł' -> "l";
            case 'ı' -> "i";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
        };
    }
}
