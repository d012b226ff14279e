package org.listings.dashboards.install;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;
import org.listings.kit.access.Credentials;
import org.listings.kit.access.HttpUrl;
import org.listings.kit.access.TrustedAuthority;

/**
 * Where Kibana is and how one is let in.
 *
 * @param url with the base path it is served under, if any; no slash at its end
 * @param space whose objects these become; empty for the default one
 * @param authority the one to trust; without it the JDK's own
 * @param timeout how long one import may take
 */
public record KibanaAddress(
        URI url,
        String space,
        Credentials credentials,
        Optional<TrustedAuthority> authority,
        Duration timeout) {

    private static final String PREFIX = "LISTINGS_KIBANA_";

    /** The setting that names it. */
    public static final String URL = PREFIX + "URL";

    private static final String SPACE = PREFIX + "SPACE";
    private static final String TIMEOUT = PREFIX + "TIMEOUT";

    public KibanaAddress {
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
                HttpUrl.of(URL, url),
                settings.text(SPACE, ""),
                Credentials.from(settings, PREFIX),
                TrustedAuthority.from(settings, PREFIX),
                settings.duration(TIMEOUT, Duration.ofSeconds(60)));
    }

    /** The import's address in the chosen space. */
    URI importing() {
        String inSpace = space.isEmpty() || space.equals("default") ? "" : "/s/" + space;
        return URI.create(url + inSpace + "/api/saved_objects/_import?overwrite=true");
    }

    /** As people are told of it. */
    @Override
    public String toString() {
        return url + (space.isEmpty() ? "" : ", space " + space);
    }
}
