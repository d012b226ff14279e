package org.listings.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * A regular file in the inbox, as it was when it was last looked at.
 *
 * @param path where it is
 * @param identity the state in which it was found whole
 */
public record InboxFile(Path path, FileIdentity identity) {

    /**
     * When it was put there: when the file system last noted a change to its name or its bytes.
     * When it keeps no such note, or it is gone, then when it was last written to.
     */
    public Instant dropped() {
        try {
            return ((FileTime) Files.getAttribute(path, "unix:ctime", LinkOption.NOFOLLOW_LINKS))
                    .toInstant();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return identity.modified().toInstant();
        }
    }

    /** Its name; characters that this process' locale cannot show are replaced. */
    public String name() {
        return path.getFileName().toString();
    }
}
