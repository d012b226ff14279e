package org.listings.explore;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;

/**
 * What the Explore page is told from outside.
 *
 * @param address where it listens
 * @param names host names under which it answers
 * @param elasticsearch where the listings are
 * @param kafka client properties; the pipeline's books are counted with them
 * @param inbox where uploaded files go; empty: nothing can be uploaded
 * @param uploadBytes the largest file that can be uploaded
 */
public record ExploreConfig(
        InetSocketAddress address,
        Set<String> names,
        ElasticsearchAddress elasticsearch,
        Map<String, Object> kafka,
        Optional<Path> inbox,
        int uploadBytes) {

    private static final String HOST = "LISTINGS_EXPLORE_HOST";
    private static final String PORT = "LISTINGS_EXPLORE_PORT";
    private static final int USUAL_PORT = 8088;

    public ExploreConfig {
        names = Set.copyOf(names);
        kafka = Map.copyOf(kafka);
        if (address.getPort() > 65_535) {
            throw new BadSetting(PORT, address.getPort(), "must be a port");
        }
    }

    /** Whether the settings ask a service to serve the page. */
    public static boolean isWanted(Settings settings) {
        return settings.text(PORT).isPresent();
    }

    /** Reads the settings that the module's README lists. */
    public static ExploreConfig from(Settings settings) {
        String host = settings.text(HOST, "127.0.0.1");
        Set<String> names = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        names.add(host.contains(":") ? "[" + host + "]" : host);
        settings.text("LISTINGS_EXPLORE_NAMES")
                .ifPresent(more -> names.addAll(Arrays.asList(more.strip().split("[,\\s]+"))));
        return new ExploreConfig(
                new InetSocketAddress(host, settings.number(PORT, USUAL_PORT, 0)),
                names,
                ElasticsearchAddress.from(settings),
                settings.kafka(),
                inbox(settings),
                settings.number("LISTINGS_EXPLORE_UPLOAD_BYTES", 20_000_000, 1));
    }

    private static Optional<Path> inbox(Settings settings) {
        return settings.text("LISTINGS_INBOX")
                .map(Path::of)
                .or(() -> settings.text("LISTINGS_HOME").map(home -> Path.of(home, "inbox")));
    }
}
