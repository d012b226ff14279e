package org.listings.elastic;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;
import org.listings.kit.access.Credentials;
import org.listings.kit.access.HttpUrl;
import org.listings.kit.access.TrustedAuthority;

/**
 * Where Elasticsearch is and how one is let in.
 *
 * @param urls its nodes; all with the same path, if any
 * @param authority the one to trust; without it the JDK's own
 * @param timeout how long one call may take
 */
public record ElasticsearchAddress(
        List<URI> urls,
        Credentials credentials,
        Optional<TrustedAuthority> authority,
        Duration timeout) {

    private static final String PREFIX = "LISTINGS_ELASTICSEARCH_";
    private static final String URL = PREFIX + "URL";
    private static final String TIMEOUT = PREFIX + "TIMEOUT";
    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);

    public ElasticsearchAddress {
        urls = List.copyOf(urls);
        if (urls.isEmpty()) {
            throw new BadSetting(URL, "", "must name at least one node");
        }
        if (timeout.isZero()) {
            throw new BadSetting(TIMEOUT, timeout, "must be positive");
        }
    }

    /** Reads {@code LISTINGS_ELASTICSEARCH_*}. */
    public static ElasticsearchAddress from(Settings settings) {
        return new ElasticsearchAddress(
                Arrays.stream(settings.text(URL, "http://localhost:9200").split(","))
                        .filter(url -> !url.isBlank())
                        .map(url -> HttpUrl.of(URL, url))
                        .toList(),
                Credentials.from(settings, PREFIX),
                TrustedAuthority.from(settings, PREFIX),
                settings.duration(TIMEOUT, USUAL_TIMEOUT));
    }

    /** A server that asks for no credentials, as the local one. */
    public static ElasticsearchAddress of(URI url) {
        return new ElasticsearchAddress(
                List.of(url), Credentials.NONE, Optional.empty(), USUAL_TIMEOUT);
    }
}
