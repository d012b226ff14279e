package org.listings.stack.junit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.listings.stack.Component;
import org.testcontainers.utility.DockerImageName;

/**
 * Image names from {@code images.properties}, each replaceable by {@code
 * -Dlistings.image.COMPONENT=NAME}.
 */
final class Images {
    private static final String PROPERTY = "listings.image.";

    private final Properties names = new Properties();

    Images() {
        try (InputStream in = Images.class.getResourceAsStream("images.properties")) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The image of a component; {@code standsFor} is the name that Testcontainers knows such images
     * by.
     */
    DockerImageName of(Component component, String standsFor) {
        String name = names.getProperty(component.id());
        return DockerImageName.parse(System.getProperty(PROPERTY + component.id(), name))
                .asCompatibleSubstituteFor(standsFor);
    }
}
