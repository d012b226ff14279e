package org.listings.ingest.inbox;

import java.nio.file.Path;

/**
 * A regular file in the inbox, as it was when it was last looked at.
 *
 * @param path where it is
 * @param identity the state in which it was found whole
 */
public record InboxFile(Path path, FileIdentity identity) {

    /** Its name; characters that this process' locale cannot show are replaced. */
    public String name() {
        return path.getFileName().toString();
    }
}
