package org.listings.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.listings.inbox.InboxName;

/** The files of a home: waiting in the inbox, archived, failed; links are none. */
record InboxFiles(List<Path> waiting, List<Path> archived, List<Path> failed) {

    static InboxFiles of(Home home) {
        return new InboxFiles(
                files(home.inbox()).stream()
                        .filter(file -> InboxName.isInput(file.getFileName().toString()))
                        .toList(),
                files(home.archive()),
                files(home.failed()).stream()
                        .filter(file -> !file.getFileName().toString().endsWith(InboxName.RECEIPT))
                        .toList());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the file that waits longest came; empty when none waits. */
    Optional<Instant> waitingSince() {
        return waiting.stream()
                .map(InboxFiles::cameAt)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /**
     * When a file came into its folder: the file system's time of change, as a copy may have kept
     * the times of its original. Empty when it is gone by now.
     */
    static Optional<Instant> cameAt(Path file) {
        try {
            Object changed =
                    file.getFileSystem().supportedFileAttributeViews().contains("unix")
                            ? Files.getAttribute(file, "unix:ctime")
                            : Files.getLastModifiedTime(file);
            return Optional.of(((FileTime) changed).toInstant());
        } catch (NoSuchFileException taken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
