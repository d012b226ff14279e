package org.listings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample files of the repository that the command was built in. */
final class Samples {
    private static final String REPOSITORY = "listings.repository";

    private Samples() {}

    /**
     * The folder of samples and labelled pages.
     *
     * @throws CommandFailed when the command runs without its repository
     */
    static Path folder() {
        Path folder = Path.of(System.getProperty(REPOSITORY, "."), "seeds");
        if (!Files.isDirectory(folder)) {
            throw new CommandFailed(
                    ExitCode.FAILED,
                    "The sample files are not in "
                            + folder
                            + ". Run ./listings of a clone of the repository.");
        }
        return folder;
    }

    /** The sample files, in order. */
    static List<Path> files() throws IOException {
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
