package org.listings.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** The marks that files of the Unicode encodings may begin with. */
enum ByteOrderMark {
    // The four-byte marks stand first: UTF-32LE's begins with UTF-16LE's.
    UTF32_LE("UTF-32LE", Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF32_BE("UTF-32BE", Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
    UTF8("UTF-8", UTF_8, 0xEF, 0xBB, 0xBF),
    UTF16_LE("UTF-16LE", UTF_16LE, 0xFF, 0xFE),
    UTF16_BE("UTF-16BE", UTF_16BE, 0xFE, 0xFF);

    private final Encoding encoding;
    private final byte[] mark;

    ByteOrderMark(String name, Charset charset, int... mark) {
        this.encoding = new Encoding(name, charset, mark.length, true, "byte order mark");
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /** The encoding that the beginning of a file names, if it does. */
    static Optional<Encoding> of(byte[] head, int length) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.begins(head, length))
                .map(candidate -> candidate.encoding)
                .findFirst();
    }

    private boolean begins(byte[] head, int length) {
        return length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
