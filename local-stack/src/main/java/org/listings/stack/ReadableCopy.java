package org.listings.stack;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A copy of a program folder for a user who cannot reach the original; hard links where the file
 * system allows.
 */
final class ReadableCopy {
    private ReadableCopy() {}

    /** Makes the copy unless it is there already, whole. */
    static void make(Path original, Path copy) throws IOException {
        if (Files.isDirectory(copy, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.getOwner(copy, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(original))) {
                throw new StackException(
                        copy + " belongs to somebody else. Remove it, then start again.");
            }
            return;
        }
        Path unfinished =
                Files.createTempDirectory(copy.getParent(), copy.getFileName() + ".part-");
        Files.walkFileTree(original, new Copier(original, unfinished));
        try {
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            // Another process made the same copy at the same time; this one is left to the cleaning
            // of /var/tmp.
            return;
        }
    }

    private static final class Copier extends SimpleFileVisitor<Path> {
        private final Path original;
        private final Path copy;
        private boolean linkable = true;

        Copier(Path original, Path copy) {
            this.original = original;
            this.copy = copy;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            Path made = Files.createDirectories(target(folder));
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (linkable && !attributes.isSymbolicLink()) {
                try {
                    Files.createLink(target(file), file);
                    return FileVisitResult.CONTINUE;
                } catch (IOException | UnsupportedOperationException otherFileSystem) {
                    linkable = false;
                }
            }
            Files.copy(
                    file,
                    target(file),
                    StandardCopyOption.COPY_ATTRIBUTES,
                    LinkOption.NOFOLLOW_LINKS);
            return FileVisitResult.CONTINUE;
        }

        private Path target(Path path) {
            return copy.resolve(original.relativize(path));
        }
    }
}
