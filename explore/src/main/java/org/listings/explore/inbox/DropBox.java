package org.listings.explore.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Puts files into the inbox, each whole or not at all. */
public final class DropBox {

    private static final int LONGEST_NAME = 180;
    private static final List<String> NOT_READ =
            List.of(
                    ".receipt.json",
                    ".part",
                    ".partial",
                    ".tmp",
                    ".crdownload",
                    ".filepart",
                    ".swp",
                    "~");

    private final Path inbox;
    private final long mostBytes;

    /** Into that folder, files of at most so many bytes. */
    public DropBox(Path inbox, long mostBytes) {
        this.inbox = inbox;
        this.mostBytes = mostBytes;
    }

    /** A file that was not taken; says why and what to do. */
    public static final class NotTaken extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean tooLarge;

        NotTaken(String why, boolean tooLarge) {
            super(why);
            this.tooLarge = tooLarge;
        }

        /** Whether it was for its size. */
        public boolean isTooLarge() {
            return tooLarge;
        }
    }

    /**
     * Writes the file under a hidden name, which the ingest service does not read, then renames it.
     *
     * @param name its name, without a folder
     * @throws NotTaken when such a file cannot be dropped
     * @throws IOException when the inbox cannot be written, or the file ends too early
     */
    public void drop(String name, InputStream content) throws NotTaken, IOException {
        Path target = target(name);
        Path hidden = inbox.resolve("." + UUID.randomUUID() + ".part");
        Files.createDirectories(inbox);
        try {
            copy(content, hidden);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw waiting(name);
            }
            Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            throw waiting(name);
        } finally {
            Files.deleteIfExists(hidden);
        }
    }

    private Path target(String name) throws NotTaken {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean unfit =
                name.isBlank()
                        || name.length() > LONGEST_NAME
                        || name.startsWith(".")
                        || name.chars().anyMatch(c -> c < ' ' || c == '/' || c == '\\' || c == 0x7f)
                        || NOT_READ.stream().anyMatch(lower::endsWith);
        try {
            Path target = inbox.resolve(name);
            if (!unfit && inbox.equals(target.getParent())) {
                return target;
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new NotTaken("The inbox does not read files of that name. Rename it.", false);
    }

    private void copy(InputStream content, Path hidden) throws NotTaken, IOException {
        byte[] buffer = new byte[64 * 1024];
        long written = 0;
        try (OutputStream out = Files.newOutputStream(hidden)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                written += n;
                if (written > mostBytes) {
                    throw new NotTaken(
                            "The file has more than %,d bytes.".formatted(mostBytes), true);
                }
                out.write(buffer, 0, n);
            }
        }
        if (written == 0) {
            throw new NotTaken("The file is empty. Send one with a listing in it.", false);
        }
    }

    private static NotTaken waiting(String name) {
        return new NotTaken(
                "A file named %s is waiting in the inbox already. Wait until it is taken, or rename yours."
                        .formatted(name),
                false);
    }
}
