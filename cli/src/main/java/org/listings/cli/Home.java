package org.listings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that owns everything of one pipeline on this machine: data, logs, inbox, run state.
 */
record Home(Path folder) {

    Home {
        folder = folder.toAbsolutePath().normalize();
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Path archive() {
        return folder.resolve("archive");
    }

    Path failed() {
        return folder.resolve("failed");
    }

    Path receipts() {
        return folder.resolve("receipts");
    }

    Path state() {
        return folder.resolve("state");
    }

    Path servicesLog() {
        return folder.resolve("logs").resolve("services.log");
    }

    Path servicesRunFile() {
        return folder.resolve("run").resolve("services.json");
    }

    /** The inbox, made when missing. */
    Path madeInbox() throws IOException {
        return Files.createDirectories(inbox());
    }
}
