package org.listings.ingest.inbox;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Something in the inbox that is no file of its own; it is left where it is and never opened.
 *
 * @param path where it is
 * @param kind what it is
 */
public record Stranger(Path path, Kind kind) {

    /** What it can be. */
    public enum Kind {
        SYMBOLIC_LINK,
        FOLDER,
        DEVICE
    }

    static Stranger of(Path path, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return new Stranger(path, Kind.SYMBOLIC_LINK);
        }
        return new Stranger(path, attributes.isDirectory() ? Kind.FOLDER : Kind.DEVICE);
    }
}
