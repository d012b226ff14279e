package org.listings.ingest.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Tells UTF-16 without a byte order mark from data: only text has its line ends, blanks and digits
 * all in one of the two byte orders, and no control characters. (ICU's detector looks at 30 bytes.)
 */
final class UnmarkedUtf16 {

    private static final int ONE_ORDER = 8;

    private UnmarkedUtf16() {}

    /** The byte order of a file that begins so and holds zero bytes, if it is text at all. */
    static Optional<Encoding> of(byte[] head, int length) {
        // Blanks first: what looks like an ASCII letter may be half of a Chinese one (4E 00).
        return of(head, length, UnmarkedUtf16::blank)
                .or(() -> of(head, length, b -> b > ' ' && b < 0x7F));
    }

    private static Optional<Encoding> of(byte[] head, int length, IntPredicate telling) {
        int littleEndian = 0;
        int bigEndian = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            littleEndian += head[i + 1] == 0 && telling.test(head[i]) ? 1 : 0;
            bigEndian += head[i] == 0 && telling.test(head[i + 1]) ? 1 : 0;
        }
        if (littleEndian > ONE_ORDER * bigEndian) {
            return checked("UTF-16LE", StandardCharsets.UTF_16LE, head, length);
        }
        if (bigEndian > ONE_ORDER * littleEndian) {
            return checked("UTF-16BE", StandardCharsets.UTF_16BE, head, length);
        }
        return Optional.empty();
    }

    private static boolean blank(int b) {
        return b == '\t' || b == '\n' || b == '\r' || b == ' ';
    }

    private static Optional<Encoding> checked(String name, Charset order, byte[] head, int length) {
        // The head may end within a surrogate pair.
        int whole = length - length % 2 - (length % 4 == 0 ? 0 : 2);
        for (int end = whole; end >= whole - 2 && end > 0; end -= 2) {
            try {
                var text = order.newDecoder().decode(ByteBuffer.wrap(head, 0, end));
                boolean plain = text.chars().allMatch(UnmarkedUtf16::mayStandInText);
                return plain
                        ? Optional.of(
                                new Encoding(name, order, 0, true, "its line ends and blanks"))
                        : Optional.empty();
            } catch (CharacterCodingException malformed) {
                // perhaps only its end: once more without that
            }
        }
        return Optional.empty();
    }

    private static boolean mayStandInText(int unit) {
        return Character.isWhitespace(unit)
                || Character.isSurrogate((char) unit)
                || !(Character.isISOControl(unit)
                        || Character.getType(unit) == Character.UNASSIGNED);
    }
}
