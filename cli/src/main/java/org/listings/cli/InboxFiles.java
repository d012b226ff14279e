package org.listings.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.listings.ingest.inbox.InboxName;

/** The files of a home: waiting in the inbox, archived, failed. */
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
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
