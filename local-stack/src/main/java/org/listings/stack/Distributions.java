package org.listings.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The components' programs, as the build laid them out; see {@code local-stack/components}. */
public record Distributions(Path folder) {
    private static final String PROPERTY = "listings.components";
    private static final Properties VERSIONS = versions();

    public Distributions {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The folder named by the system property {@code listings.components}. */
    public static Distributions fromSystemProperty() {
        String folder = System.getProperty(PROPERTY);
        if (folder == null || folder.isBlank()) {
            throw new StackException(
                    "Nobody said where Kafka, the registry and Elasticsearch are: start with -D"
                            + PROPERTY
                            + "=local-stack/components/target/components, or use ./listings, which"
                            + " does.");
        }
        return new Distributions(Path.of(folder));
    }

    Path kafka() {
        return present("kafka", "kafka-" + VERSIONS.getProperty("kafka"));
    }

    Path registryJar() {
        String version = VERSIONS.getProperty("apicurio");
        return present("registry", "apicurio-registry-" + version)
                .resolve("apicurio-registry-app-" + version + "-runner.jar");
    }

    Path elasticsearch() {
        return present("elasticsearch", "elasticsearch-" + VERSIONS.getProperty("elasticsearch"));
    }

    private Path present(String component, String name) {
        Path found = folder.resolve(component).resolve(name);
        if (!Files.isDirectory(found)) {
            throw new StackException(
                    name
                            + " is not at "
                            + found
                            + ". Lay it out with: mvn -pl local-stack/components package");
        }
        return found;
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream in = Distributions.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
