package org.listings.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The user that Elasticsearch runs as: this one, or uid 65534 where this one is root, as
 * Elasticsearch refuses root. That user may not be able to reach a folder below a closed one such
 * as {@code /root}; its files are then kept in {@code /var/tmp}, where the place meant for them
 * gets a symbolic link.
 */
final class OtherUser {
    private static final int NOBODY = 65_534;
    private static final Path REACHABLE = Path.of("/var/tmp");

    private final boolean needed;

    private OtherUser(boolean needed) {
        this.needed = needed;
    }

    static OtherUser whenRoot() {
        return new OtherUser("root".equals(System.getProperty("user.name")));
    }

    /** What a command is prefixed with to run as that user. */
    List<String> prefix() {
        return needed
                ? List.of(
                        "setpriv",
                        "--reuid=" + NOBODY,
                        "--regid=" + NOBODY,
                        "--clear-groups",
                        "--no-new-privs")
                : List.of();
    }

    /**
     * The folder, or, when that user cannot get there, one elsewhere that a link in its place leads
     * to.
     */
    Path ownedFolder(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder) && Files.notExists(folder)) {
            Files.delete(folder); // its target was cleaned away: start afresh
        }
        if (Files.isSymbolicLink(folder)) {
            return folder.toRealPath();
        }
        Files.createDirectories(folder);
        if (!needed || canRead(folder)) {
            return folder;
        }
        Path elsewhere = ElsewhereFolder.make(folder, REACHABLE);
        Files.delete(folder);
        return Files.createSymbolicLink(folder, elsewhere).toRealPath();
    }

    /** The program folder, or a copy of it (linked where possible) that this user can read. */
    Path readable(Path program) throws IOException {
        if (!needed || canRead(program)) {
            return program;
        }
        Path copy =
                REACHABLE.resolve(
                        "listings-"
                                + program.getFileName()
                                + "-"
                                + Integer.toHexString(program.toRealPath().toString().hashCode()));
        ReadableCopy.make(program.toRealPath(), copy);
        return copy;
    }

    /** Makes that user the owner of these and all below. */
    void giveAway(Path... paths) throws IOException {
        if (!needed) {
            return;
        }
        for (Path top : paths) {
            try (var all = Files.walk(top)) {
                for (Path path : (Iterable<Path>) all::iterator) {
                    Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                    Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private boolean canRead(Path folder) throws IOException {
        ProcessBuilder test = new ProcessBuilder();
        test.command().addAll(prefix());
        test.command()
                .addAll(List.of("test", "-r", folder.toString(), "-a", "-x", folder.toString()));
        try {
            return test.start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while preparing Elasticsearch.", e);
        }
    }
}
