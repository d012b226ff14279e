package org.listings.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the services say of themselves.
 *
 * @param isReady whether all do their work
 * @param answers whether all run and answer; those that do and are not ready wait for something
 * @param reason why not, in their words, a line for each service; empty when ready
 */
record ServicesHealth(boolean isReady, boolean answers, String reason) {
    private static final int TIMEOUT_MILLIS = 3_000;

    /** Those that are not ready do not answer. */
    ServicesHealth(boolean isReady, String reason) {
        this(isReady, isReady, reason);
    }

    /** Of all the processes of a home together. */
    static ServicesHealth ofAll(Home home) {
        if (ServicesProcess.of(home).isEmpty()) {
            return new ServicesHealth(false, "they were not started.");
        }
        List<String> reasons = new ArrayList<>();
        boolean answer = true;
        for (ServicesProcess each : ServicesProcess.all(home)) {
            ServicesHealth health = of(each);
            answer &= health.answers();
            if (!health.isReady()) {
                reasons.add(each.title() + ": " + health.reason());
            }
        }
        return new ServicesHealth(reasons.isEmpty(), answer, String.join("\n", reasons));
    }

    static ServicesHealth of(ServicesProcess services) {
        if (!services.isAlive()) {
            return new ServicesHealth(false, "they do not run.");
        }
        try {
            HttpURLConnection connection =
                    (HttpURLConnection)
                            URI.create(services.url() + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
                    return new ServicesHealth(true, "");
                }
                try (InputStream body = connection.getErrorStream()) {
                    return new ServicesHealth(
                            false,
                            true,
                            new String(body.readAllBytes(), StandardCharsets.UTF_8).strip());
                }
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return new ServicesHealth(false, "they do not answer (" + e.getMessage() + ").");
        }
    }

    /** Why they hold, a line for each service; none when they work. */
    List<String> held() {
        return reason.lines().toList();
    }
}
