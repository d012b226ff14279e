package org.listings.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Opens a file for reading, never through a symbolic link. */
final class PlainFile {

    private PlainFile() {}

    static InputStream open(Path file) throws IOException {
        return Channels.newInputStream(
                Files.newByteChannel(
                        file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
    }
}
