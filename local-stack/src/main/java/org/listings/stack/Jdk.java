package org.listings.stack;

import java.nio.file.Path;

/** The JDK that this process runs on; the components run on it too. */
final class Jdk {
    private Jdk() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    static String java() {
        return home().resolve("bin").resolve("java").toString();
    }
}
