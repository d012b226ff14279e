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

    /** The versions of the code that services run from. */
    Path code() {
        return folder.resolve("code");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /** What the process of this name writes. */
    Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /** Where the process of this name is remembered while it runs. */
    Path runFile(String process) {
        return folder.resolve("run").resolve(process + ".json");
    }

    /** The inbox, made when missing. */
    Path madeInbox() throws IOException {
        return Files.createDirectories(inbox());
    }
}
