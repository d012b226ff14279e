package org.listings.dashboards.install;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;

/**
 * Where Kibana is and how one is let in.
 *
 * @param url with the base path it is served under, if any; no slash at its end
 * @param space whose objects these become; empty for the default one
 * @param user with {@code password}: basic authentication
 * @param apiKey the encoded key, as Kibana gives it out
 * @param caFile certificate of the authority to trust, PEM; without it the JDK's own
 * @param timeout how long one import may take
 */
public record KibanaAddress(
        URI url,
        String space,
        Optional<String> user,
        Optional<String> password,
        Optional<String> apiKey,
        Optional<Path> caFile,
        Duration timeout) {

    /** The setting that names it. */
    public static final String URL = "LISTINGS_KIBANA_URL";

    private static final String SPACE = "LISTINGS_KIBANA_SPACE";
    private static final String USER = "LISTINGS_KIBANA_USER";
    private static final String PASSWORD = "LISTINGS_KIBANA_PASSWORD";
    private static final String API_KEY = "LISTINGS_KIBANA_API_KEY";
    private static final String CA_FILE = "LISTINGS_KIBANA_CA_FILE";
    private static final String TIMEOUT = "LISTINGS_KIBANA_TIMEOUT";

    public KibanaAddress {
        if (user.isPresent() != password.isPresent()) {
            throw new BadSetting(
                    USER, user.orElse(""), "needs " + PASSWORD + " beside it, and the other way");
        }
        if (user.isPresent() && apiKey.isPresent()) {
            throw new BadSetting(
                    USER, user.get(), "and " + API_KEY + " exclude each other; set one of them");
        }
        if (!space.matches("[a-z0-9_-]*")) {
            throw new BadSetting(
                    SPACE, space, "must be a space's identifier: a-z, 0-9, _ and hyphens");
        }
        if (timeout.isZero()) {
            throw new BadSetting(TIMEOUT, timeout, "must be positive");
        }
    }

    /** Reads {@code LISTINGS_KIBANA_*}; empty when there is no Kibana to tell. */
    public static Optional<KibanaAddress> from(Settings settings) {
        return settings.text(URL).map(url -> from(url, settings));
    }

    /** That Kibana, and the other {@code LISTINGS_KIBANA_*} settings. */
    public static KibanaAddress from(String url, Settings settings) {
        return new KibanaAddress(
                url(url),
                settings.text(SPACE, ""),
                settings.text(USER),
                settings.secret(PASSWORD),
                settings.secret(API_KEY),
                settings.text(CA_FILE).map(Path::of),
                settings.duration(TIMEOUT, Duration.ofSeconds(60)));
    }

    private static URI url(String text) {
        try {
            URI url = URI.create(text.strip().replaceAll("/+$", ""));
            if (url.getHost() != null
                    && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw new BadSetting(URL, text, "is not a URL: " + e.getMessage());
        }
        throw new BadSetting(URL, text, "must be as https://host:5601");
    }

    /** The import's address in the chosen space. */
    URI importing() {
        String inSpace = space.isEmpty() || space.equals("default") ? "" : "/s/" + space;
        return URI.create(url + inSpace + "/api/saved_objects/_import?overwrite=true");
    }

    Optional<String> authorization() {
        return apiKey.map(key -> "ApiKey " + key)
                .or(
                        () ->
                                user.map(name -> name + ":" + password.orElse(""))
                                        .map(pair -> "Basic " + base64(pair)));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return url + (space.isEmpty() ? "" : ", space " + space);
    }
}
