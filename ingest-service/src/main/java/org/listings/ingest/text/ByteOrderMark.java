package org.listings.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A mark that files of a Unicode encoding may begin with. */
final class ByteOrderMark {

    // The four-byte marks stand first: UTF-32LE's begins with UTF-16LE's.
    private static final List<ByteOrderMark> ALL =
            List.of(
                    new ByteOrderMark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
                    new ByteOrderMark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
                    new ByteOrderMark(UTF_8, 0xEF, 0xBB, 0xBF),
                    new ByteOrderMark(UTF_16LE, 0xFF, 0xFE),
                    new ByteOrderMark(UTF_16BE, 0xFE, 0xFF));

    private final Encoding encoding;
    private final byte[] mark;

    private ByteOrderMark(Charset charset, int... mark) {
        this.encoding = new Encoding(charset.name(), charset, mark.length, true, "byte order mark");
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /** The encoding that the beginning of a file names, if it does. */
    static Optional<Encoding> of(byte[] head, int length) {
        return ALL.stream()
                .filter(candidate -> candidate.begins(head, length))
                .map(candidate -> candidate.encoding)
                .findFirst();
    }

    private boolean begins(byte[] head, int length) {
        return length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
