package org.listings.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --home}: which pipeline of this machine is meant. */
final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = "${env:LISTINGS_HOME:-.listings}",
            description = "Where data, logs and the inbox are (default: ${DEFAULT-VALUE}).")
    private Path folder;

    Home home() {
        return new Home(folder);
    }
}
