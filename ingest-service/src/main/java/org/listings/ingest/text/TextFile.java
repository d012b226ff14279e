package org.listings.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/**
 * A file whose encoding is known, to be read as characters as often as needed; memory does not grow
 * with its size. What cannot be decoded becomes U+FFFD and is counted.
 */
public final class TextFile {

    private static final int BLOCK = 1 << 16;
    // A tenth of a page unread is worse than no page; a few characters are a problem of their
    // lines.
    private static final int CHARACTERS_FOR_EACH_DAMAGED = 10;

    private final Path path;
    private final FileScan scan;
    private final int longestLine;
    private LineTally damaged;

    private TextFile(Path path, FileScan scan, int longestLine) {
        this.path = path;
        this.scan = scan;
        this.longestLine = longestLine;
        this.damaged = new LineTally(longestLine);
    }

    /** Reads a file's bytes once, without following a symbolic link. */
    public static FileScan scan(Path path) throws IOException {
        try (InputStream in = PlainFile.open(path)) {
            return FileScan.of(in);
        }
    }

    /**
     * The text of a file that was scanned.
     *
     * @param longestLine how many characters a line may have
     * @throws RefusedFile when the scan refused it
     */
    public static TextFile of(Path path, FileScan scan, int longestLine) {
        if (scan.refusal() != null) {
            throw new RefusedFile(scan.refusal());
        }
        return new TextFile(path, scan, longestLine);
    }

    /**
     * Opens the text from its beginning, without the byte order mark.
     *
     * @return a reader that throws {@link ChangedFile} at the end when the bytes were not the
     *     scanned ones, and {@link RefusedFile} when the text turns out to be none
     */
    public Reader open() throws IOException {
        damaged = new LineTally(longestLine);
        MessageDigest digest = Sha256.start();
        // The reader owns the stream from here on.
        @SuppressWarnings("resource")
        var bytes = new DigestInputStream(PlainFile.open(path), digest);
        try {
            // Read, not skipped: skipped bytes are not hashed.
            bytes.readNBytes(scan.encoding().bomBytes());
            var decoder =
                    scan.encoding()
                            .charset()
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)
                            .replaceWith(LineTally.MARK);
            return new Checked(new InputStreamReader(bytes, decoder), digest, damaged);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** The characters that could not be read, by line, of the latest complete reading. */
    public LineTally damaged() {
        return damaged;
    }

    private final class Checked extends Reader {

        private final Reader reader;
        private final MessageDigest digest;
        private final LineTally seen;
        private boolean atEnd;

        Checked(Reader reader, MessageDigest digest, LineTally seen) {
            this.reader = reader;
            this.digest = digest;
            this.seen = seen;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int count = atEnd ? -1 : reader.read(buffer, from, Math.min(length, BLOCK));
            if (count > 0) {
                seen.add(buffer, from, count);
            } else if (count < 0 && !atEnd) {
                atEnd = true;
                checkEnd();
            }
            return count;
        }

        private void checkEnd() throws ChangedFile {
            if (!Sha256.hex(digest).equals(scan.sha256())) {
                throw new ChangedFile(path.getFileName() + " changed while it was read");
            }
            if (seen.total() * CHARACTERS_FOR_EACH_DAMAGED > seen.characters()) {
                throw new RefusedFile(undecodable());
            }
        }

        private Refusal undecodable() {
            return Refusal.of(
                    "undecodable",
                    "%,d of the file's %,d characters could not be read as %s."
                            .formatted(seen.total(), seen.characters(), scan.encoding().name()),
                    "Save the page as plain text in UTF-8 and drop that.");
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
