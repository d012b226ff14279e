package org.listings.elastic;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;

/**
 * Where Elasticsearch is and how one is let in.
 *
 * @param urls its nodes; all with the same path, if any
 * @param user with {@code password}: basic authentication
 * @param apiKey the encoded key, as Elasticsearch gives it out
 * @param caFile certificate of the authority to trust, PEM; without it the JDK's own
 * @param timeout how long one call may take
 */
public record ElasticsearchAddress(
        List<URI> urls,
        Optional<String> user,
        Optional<String> password,
        Optional<String> apiKey,
        Optional<Path> caFile,
        Duration timeout) {

    private static final String URL = "LISTINGS_ELASTICSEARCH_URL";
    private static final String USER = "LISTINGS_ELASTICSEARCH_USER";
    private static final String PASSWORD = "LISTINGS_ELASTICSEARCH_PASSWORD";
    private static final String API_KEY = "LISTINGS_ELASTICSEARCH_API_KEY";
    private static final String CA_FILE = "LISTINGS_ELASTICSEARCH_CA_FILE";
    private static final String TIMEOUT = "LISTINGS_ELASTICSEARCH_TIMEOUT";

    public ElasticsearchAddress {
        urls = List.copyOf(urls);
        if (urls.isEmpty()) {
            throw new BadSetting(URL, "", "must name at least one node");
        }
        if (user.isPresent() != password.isPresent()) {
            throw new BadSetting(
                    USER, user.orElse(""), "needs " + PASSWORD + " beside it, and the other way");
        }
        if (user.isPresent() && apiKey.isPresent()) {
            throw new BadSetting(
                    USER, user.get(), "and " + API_KEY + " exclude each other; set one of them");
        }
        if (timeout.isZero()) {
            throw new BadSetting(TIMEOUT, timeout, "must be positive");
        }
    }

    /** Reads {@code LISTINGS_ELASTICSEARCH_*}. */
    public static ElasticsearchAddress from(Settings settings) {
        return new ElasticsearchAddress(
                Arrays.stream(settings.text(URL, "http://localhost:9200").split(","))
                        .map(String::strip)
                        .filter(url -> !url.isEmpty())
                        .map(ElasticsearchAddress::url)
                        .toList(),
                settings.text(USER),
                settings.secret(PASSWORD),
                settings.secret(API_KEY),
                settings.text(CA_FILE).map(Path::of),
                settings.duration(TIMEOUT, Duration.ofSeconds(30)));
    }

    /** A server that asks for no credentials, as the local one. */
    public static ElasticsearchAddress of(URI url) {
        return new ElasticsearchAddress(
                List.of(url),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(30));
    }

    private static URI url(String text) {
        try {
            URI url = URI.create(text);
            if (url.getHost() != null
                    && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw new BadSetting(URL, text, "is not a URL: " + e.getMessage());
        }
        throw new BadSetting(URL, text, "must be as https://host:9200");
    }
}
