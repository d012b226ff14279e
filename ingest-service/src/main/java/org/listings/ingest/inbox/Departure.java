package org.listings.ingest.inbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Takes files out of the inbox, to the archive or to the failed ones. A file that was replaced by
 * another one of the same name since it was read stays in the inbox.
 */
public final class Departure {

    private static final int SHORT_HASH = 12;

    private final Folders folders;

    public Departure(Folders folders) {
        this.folders = folders;
    }

    /** Whether the archive has this content. */
    public boolean isArchived(String sha256) {
        return Files.exists(archived(sha256));
    }

    /** Where the archive keeps this content. */
    public Path archived(String sha256) {
        return folders.archive().resolve(sha256);
    }

    /**
     * Moves a published file to the archive.
     *
     * @return false when the inbox has another file under that name by now, which stays
     */
    public boolean toArchive(InboxFile file, String sha256) throws IOException {
        return depart(file, sha256, archived(sha256));
    }

    /**
     * Moves a refused file to the failed ones.
     *
     * @param target from {@link #failed}
     * @return false when the inbox has another file under that name by now, which stays
     */
    public boolean toFailed(InboxFile file, String sha256, Path target) throws IOException {
        return depart(file, sha256, target);
    }

    /**
     * Where a refused file goes: by its name, or where another failed one has it, hash and name.
     */
    public Path failed(InboxFile file, String sha256) throws IOException {
        Path byName = folders.failed().resolve(file.path().getFileName());
        if (!Files.exists(byName, LinkOption.NOFOLLOW_LINKS) || same(byName, file.path())) {
            return byName;
        }
        try {
            return folders.failed()
                    .resolve(
                            sha256.substring(0, Math.min(SHORT_HASH, sha256.length()))
                                    + "-"
                                    + file.name());
        } catch (InvalidPathException notInThisLocale) {
            return folders.failed().resolve(sha256);
        }
    }

    /** Puts files back that a crash left half way, so that they are looked at again. */
    public void undoUnfinished() throws IOException {
        if (!Files.isDirectory(folders.taken(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> holders = Files.newDirectoryStream(folders.taken())) {
            for (Path holder : holders) {
                putBack(holder);
            }
        }
    }

    private boolean depart(InboxFile file, String sha256, Path target) throws IOException {
        Path holder = folders.taken().resolve(sha256);
        Path held = holder.resolve(file.path().getFileName());
        Files.createDirectories(holder);
        try {
            Moves.move(file.path(), held);
        } catch (NoSuchFileException removedByItsOwner) {
            Files.delete(holder);
            return true;
        }
        // Only now can nobody put another file in its place.
        if (!FileIdentity.of(held).equals(file.identity())) {
            putBack(holder);
            return false;
        }
        Moves.move(held, target);
        Files.delete(holder);
        return true;
    }

    private void putBack(Path holder) throws IOException {
        try (DirectoryStream<Path> held = Files.newDirectoryStream(holder)) {
            for (Path file : held) {
                Path back = folders.inbox().resolve(file.getFileName());
                try {
                    Files.move(file, back);
                } catch (FileAlreadyExistsException newer) {
                    Files.move(
                            file,
                            folders.inbox().resolve("again-" + holder.getFileName() + ".txt"));
                }
            }
        }
        Files.delete(holder);
    }

    private static boolean same(Path one, Path other) throws IOException {
        return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(one, other) == -1;
    }
}
