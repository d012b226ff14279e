package org.listings.explore.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.listings.inbox.Delivery;
import org.listings.inbox.Delivery.Undeliverable;

/** Puts files into the inbox, each whole or not at all. */
public final class DropBox {

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
     * Puts a file in.
     *
     * @param name its name, without a folder
     * @throws NotTaken when such a file cannot be dropped
     * @throws IOException when the inbox cannot be written, or the file ends too early
     */
    public void drop(String name, InputStream content) throws NotTaken, IOException {
        if (name.isBlank() || name.chars().anyMatch(DropBox::isUnfit)) {
            throw new NotTaken("The inbox does not read files of that name. Rename it.", false);
        }
        Files.createDirectories(inbox);
        try (Delivery delivery = new Delivery(inbox)) {
            copy(content, delivery.add(name));
            delivery.deliver();
        } catch (Undeliverable e) {
            throw new NotTaken(e.getMessage(), false);
        }
    }

    /** What no browser gives as a part of a file's name. */
    private static boolean isUnfit(int character) {
        return character < ' ' || character == '/' || character == '\\' || character == 0x7f;
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
}
