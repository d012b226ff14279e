package org.listings.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * What one pass over a file's bytes tells: its hash and size, and its encoding or why it is no
 * text.
 *
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param bytes how many there are
 * @param encoding how to read them; null when they are refused
 * @param refusal why they are no text; null when they are
 */
public record FileScan(String sha256, long bytes, Encoding encoding, Refusal refusal) {

    private static final int BLOCK = 1 << 16;
    private static final String EMPTY_ADVICE =
            "Check that the page was saved with its text, and drop it again.";

    public FileScan {
        if ((encoding == null) == (refusal == null)) {
            throw new IllegalArgumentException("A scan tells an encoding or a refusal");
        }
    }

    /** Reads to the end of the stream, in blocks of 64 KiB. */
    public static FileScan of(InputStream in) throws IOException {
        MessageDigest digest = Sha256.start();
        var counts = new ByteCounts();
        var utf8 = new Utf8Check();
        var foreign = new ForeignLines();
        byte[] head = in.readNBytes(BLOCK);
        byte[] block = head.clone();
        int length = head.length;
        while (length > 0) {
            digest.update(block, 0, length);
            counts.add(block, length);
            utf8.add(block, length);
            foreign.add(block, length);
            length = in.readNBytes(block, 0, block.length);
        }
        String sha256 = Sha256.hex(digest);
        Optional<Refusal> refusal = refusal(head, counts);
        if (refusal.isPresent()) {
            return new FileScan(sha256, counts.total(), null, refusal.get());
        }
        Optional<Encoding> encoding = encoding(head, counts, utf8, foreign);
        return new FileScan(
                sha256,
                counts.total(),
                encoding.orElse(null),
                encoding.isPresent() ? null : noText(counts));
    }

    private static Optional<Refusal> refusal(byte[] head, ByteCounts counts) {
        if (counts.total() == 0) {
            return Optional.of(Refusal.of("empty", "The file is empty.", EMPTY_ADVICE));
        }
        if (counts.blank()) {
            return Optional.of(
                    Refusal.of(
                            "blank",
                            "The file holds nothing but blanks and line ends.",
                            EMPTY_ADVICE));
        }
        return FileKind.refusal(head, head.length);
    }

    private static Optional<Encoding> encoding(
            byte[] head, ByteCounts counts, Utf8Check utf8, ForeignLines foreign) {
        Optional<Encoding> marked = ByteOrderMark.of(head, head.length);
        if (marked.isPresent()) {
            return marked;
        }
        if (counts.nuls() > 0) {
            return UnmarkedUtf16.of(head, head.length);
        }
        if (counts.tooManyControls()) {
            return Optional.empty();
        }
        if (counts.asciiOnly() && counts.hasEscapes()) {
            return LegacyEncoding.withEscapes(head).or(() -> Utf8Likeness.of(utf8));
        }
        return Utf8Likeness.of(utf8).or(() -> LegacyEncoding.of(foreign.sample()));
    }

    private static Refusal noText(ByteCounts counts) {
        if (counts.nuls() > 0) {
            return FileKind.unnamed(
                    "%,d of its %,d bytes are zero".formatted(counts.nuls(), counts.total()));
        }
        if (counts.tooManyControls()) {
            return FileKind.unnamed("it is full of control characters");
        }
        return Refusal.of(
                "encoding-unknown",
                "The file's encoding could not be told: no known one has these bytes.",
                "Save the page as plain text in UTF-8 and drop that.");
    }
}
