package org.listings.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What tells one state of a file from another, short of its bytes.
 *
 * @param key the file system's own name for it (device and inode); null where it has none
 * @param size in bytes
 * @param modified when it was last written to
 */
public record FileIdentity(Object key, long size, FileTime modified) {

    static FileIdentity of(BasicFileAttributes attributes) {
        return new FileIdentity(
                attributes.fileKey(), attributes.size(), attributes.lastModifiedTime());
    }

    static FileIdentity of(Path path) throws IOException {
        return of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }
}
