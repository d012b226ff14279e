package org.listings.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where files are and go.
 *
 * @param inbox where files are dropped, and where their receipts appear
 * @param archive where published files are kept for ever, each named by its SHA-256
 * @param failed where files go that can never become listings
 * @param receipts one receipt for each published content, named by its SHA-256
 */
public record Folders(Path inbox, Path archive, Path failed, Path receipts) {

    private static final String TAKEN = ".taken";

    public Folders {
        inbox = inbox.toAbsolutePath();
        archive = archive.toAbsolutePath();
        failed = failed.toAbsolutePath();
        receipts = receipts.toAbsolutePath();
    }

    /** The usual four folders under one home. */
    public static Folders under(Path home) {
        return new Folders(
                home.resolve("inbox"),
                home.resolve("archive"),
                home.resolve("failed"),
                home.resolve("receipts"));
    }

    /** Makes those that are missing. */
    public void create() throws IOException {
        for (Path folder : new Path[] {inbox, archive, failed, receipts}) {
            Files.createDirectories(folder);
        }
    }

    /**
     * Where a file is between inbox and archive; on the inbox's file system, so always one rename.
     */
    Path taken() {
        return inbox.resolve(TAKEN);
    }
}
