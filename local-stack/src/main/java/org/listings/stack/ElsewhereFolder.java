package org.listings.stack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A folder in a place that every user can reach, standing in for one that only this user can. It
 * remembers the link that leads to it; one whose link is gone, because its home was deleted, is
 * deleted before the next is made.
 */
final class ElsewhereFolder {
    private static final String PREFIX = "listings-elasticsearch-";
    private static final String MEMORY = "linked-from";

    /**
     * The link is made after the folder: another process must not take a young one for left over.
     */
    private static final Duration LINKED_BY_THEN = Duration.ofHours(1);

    private ElsewhereFolder() {}

    static Path make(Path link, Path reachable) throws IOException {
        sweep(reachable);
        Path folder = Files.createTempDirectory(reachable, PREFIX);
        Files.writeString(folder.resolve(MEMORY), link.toString());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }

    private static void sweep(Path reachable) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(reachable, PREFIX + "*")) {
            for (Path folder : folders) {
                if (isOrphan(folder)) {
                    delete(folder);
                }
            }
        }
    }

    private static boolean isOrphan(Path folder) throws IOException {
        Path memory = folder.resolve(MEMORY);
        if (!Files.isRegularFile(memory, LinkOption.NOFOLLOW_LINKS)
                || !"root".equals(Files.getOwner(memory, LinkOption.NOFOLLOW_LINKS).getName())) {
            return false;
        }
        Instant made = Files.getLastModifiedTime(memory, LinkOption.NOFOLLOW_LINKS).toInstant();
        if (made.isAfter(Instant.now().minus(LINKED_BY_THEN))) {
            return false;
        }
        Path link = Path.of(Files.readString(memory));
        return !Files.isSymbolicLink(link) || !folder.equals(Files.readSymbolicLink(link));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (var all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
