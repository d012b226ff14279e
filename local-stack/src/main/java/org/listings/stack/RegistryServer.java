package org.listings.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Apicurio Registry, which speaks Confluent's API, on an H2 database in a file: ids survive a
 * restart.
 */
final class RegistryServer implements Recipe {
    static final String API = "/apis/ccompat/v7";

    private final StackOptions options;
    private final Path folder;

    RegistryServer(StackOptions options) {
        this.options = options;
        this.folder = options.data(Component.REGISTRY);
    }

    @Override
    public ProcessBuilder prepare(int port) throws IOException {
        Files.createDirectories(folder);
        return new ProcessBuilder(
                        Jdk.java(),
                        "-Xmx" + options.size().registryHeap(),
                        "-Djava.awt.headless=true",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.log.level=WARN",
                        "-Dquarkus.log.category.\"io.apicurio\".level=WARN",
                        "-Dquarkus.http.access-log.enabled=false",
                        "-Dapicurio.storage.kind=sql",
                        "-Dapicurio.storage.sql.kind=h2",
                        // Relative to the working folder, so that no character of a home's path
                        // reads as a setting;
                        // written at once, so that an id that a client has seen survives even a
                        // kill.
                        "-Dapicurio.datasource.url=jdbc:h2:./data;WRITE_DELAY=0",
                        "-jar",
                        options.distributions().registryJar().toString())
                .directory(folder.toFile());
    }

    @Override
    public boolean isReady(int port) {
        return Probe.registryAnswers("http://127.0.0.1:" + port + API);
    }
}
