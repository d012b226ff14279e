package org.listings.ingest.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Names an item by what it says, so that the same event on two pages has one id: the first 128 bits
 * of SHA-256 over normalised title and date text, in hexadecimal. Where the date text is missing
 * the heading stands in if it holds a digit (a month and year, a year); else nothing.
 */
public final class ItemId {
    private static final int BYTES = 16;

    private ItemId() {}

    public static String of(Item item) {
        return of(item.title(), item.dateText(), item.heading());
    }

    /** The same from the three texts; date text and heading may be null. */
    public static String of(String title, String dateText, String heading) {
        String when = dateText;
        if (when == null && heading != null && heading.chars().anyMatch(Character::isDigit)) {
            when = heading;
        }
        String words = normalised(title) + "\n" + (when == null ? "" : normalised(when));
        byte[] hash = sha256().digest(words.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    /** NFKC, lower case, every dash "-", every quotation mark dropped, runs of space one space. */
    static String normalised(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(folded.length());
        boolean space = false;
        for (int at = 0; at < folded.length(); ) {
            int c = folded.codePointAt(at);
            at += Character.charCount(c);
            if (Chars.isSpace(c)) {
                space = true;
            } else if (!Chars.isInvisible(c) && !Chars.isQuote(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.appendCodePoint(Chars.isDash(c) ? '-' : c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFKC).replace(" - ", "-");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
