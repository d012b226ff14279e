package org.listings.cli;

import java.util.Arrays;
import java.util.List;

/**
 * How much the libraries say: all of the services' log, nothing in a person's command unless it
 * asks.
 */
final class Logging {
    private static final String LEVEL = "listings.log.level";
    private static final String LIBRARIES = "listings.log.libraries";

    // Named, as the services' own jars bring a logback.xml each.
    private static final String CONFIGURATION = "logback.configurationFile";

    private Logging() {}

    /** Must be called before anything logs; command-logback.xml reads the property. */
    static void configure(String[] args) {
        List<String> words = Arrays.asList(args);
        if (System.getProperty(CONFIGURATION) == null) {
            System.setProperty(CONFIGURATION, "command-logback.xml");
        }
        if (words.contains(Services.NAME) || words.contains("--verbose")) {
            System.setProperty(LIBRARIES, "WARN");
        }
        if (System.getProperty(LEVEL) == null) {
            System.setProperty(
                    LEVEL,
                    words.contains(Services.NAME)
                            ? "INFO"
                            : words.contains("--verbose") ? "WARN" : "OFF");
        }
    }
}
