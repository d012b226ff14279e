package org.listings.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Files on their way into the inbox: each is written under a hidden name, which nobody reads, and
 * then appears whole under its own, never in another's place.
 */
public final class Delivery implements AutoCloseable {

    // Of every common file system, in bytes.
    private static final int LONGEST_NAME = 255;

    private final Path inbox;
    private final Map<String, Path> hidden = new LinkedHashMap<>();
    private final List<String> delivered = new ArrayList<>();

    /** Into that folder. */
    public Delivery(Path inbox) {
        this.inbox = inbox;
    }

    /** A file that the inbox does not take; says why and what to do. */
    public static final class Undeliverable extends Exception {

        private static final long serialVersionUID = 1L;

        Undeliverable(String why) {
            super(why);
        }
    }

    /**
     * Adds a file.
     *
     * @param name its name, without a folder
     * @return where its content is to be written
     * @throws Undeliverable when the inbox does not read such a name, or has it already
     */
    public Path add(String name) throws Undeliverable {
        if (Files.exists(target(name), LinkOption.NOFOLLOW_LINKS)) {
            throw waiting(name);
        }
        return hidden.computeIfAbsent(
                name, first -> inbox.resolve("." + UUID.randomUUID() + ".part"));
    }

    /**
     * Lets those that were added appear, one after the other.
     *
     * @throws Undeliverable when somebody else's file of that name came first; it stays
     * @throws IOException when the inbox cannot be written
     */
    public void deliver() throws Undeliverable, IOException {
        for (Map.Entry<String, Path> each : hidden.entrySet()) {
            try {
                appear(each.getValue(), inbox.resolve(each.getKey()));
            } catch (FileAlreadyExistsException e) {
                throw waiting(each.getKey());
            }
            delivered.add(each.getKey());
        }
    }

    /** Those that appeared, by name. */
    public List<String> delivered() {
        return List.copyOf(delivered);
    }

    private static void appear(Path hidden, Path target) throws IOException {
        try {
            // renaming would replace what is there; a second name never does
            Files.createLink(target, hidden);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            // FAT, some network shares: looks first, a moment before it renames
            Files.move(hidden, target);
            return;
        }
        Files.delete(hidden);
    }

    private Path target(String name) throws Undeliverable {
        try {
            Path target = inbox.resolve(name);
            if (InboxName.isInput(name)
                    && inbox.equals(target.getParent())
                    && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
                return target;
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new Undeliverable(
                "The inbox does not read files with a name such as " + name + ". Rename it.");
    }

    private Undeliverable waiting(String name) {
        return new Undeliverable(
                "A file named "
                        + name
                        + " is waiting in the inbox already. Wait until it is taken, or rename"
                        + " yours.");
    }

    /** Removes what did not appear. */
    @Override
    public void close() throws IOException {
        for (Path left : hidden.values()) {
            Files.deleteIfExists(left);
        }
    }
}
