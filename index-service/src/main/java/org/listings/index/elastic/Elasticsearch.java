package org.listings.index.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.listings.kit.BadSetting;

/** Opens Elasticsearch's Java client on an address. */
public final class Elasticsearch {

    private static final int CONNECT_MILLIS = 5_000;

    private Elasticsearch() {}

    /**
     * A client of that address; nothing is sent yet. To be closed through {@link #close}.
     *
     * @throws BadSetting when the authority's certificate cannot be read
     */
    public static ElasticsearchClient open(ElasticsearchAddress address) {
        URI[] urls = address.urls().toArray(URI[]::new);
        HttpHost[] hosts = new HttpHost[urls.length];
        for (int i = 0; i < urls.length; i++) {
            hosts[i] = new HttpHost(urls[i].getHost(), port(urls[i]), urls[i].getScheme());
        }
        RestClientBuilder builder = RestClient.builder(hosts);
        String path = urls[0].getPath();
        if (path != null && path.length() > 1) {
            builder.setPathPrefix(path);
        }
        authorization(address)
                .ifPresent(
                        value ->
                                builder.setDefaultHeaders(
                                        new Header[] {new BasicHeader("Authorization", value)}));
        int timeout = (int) address.timeout().toMillis();
        builder.setRequestConfigCallback(
                request -> request.setConnectTimeout(CONNECT_MILLIS).setSocketTimeout(timeout));
        trusted(address)
                .ifPresent(
                        ssl ->
                                builder.setHttpClientConfigCallback(
                                        http -> http.setSSLContext(ssl)));
        return new ElasticsearchClient(
                new RestClientTransport(builder.build(), new JacksonJsonpMapper()));
    }

    /** Closes the client's connections; a call under way fails. */
    public static void close(ElasticsearchClient client) {
        try {
            client._transport().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? 443 : 80;
    }

    private static Optional<String> authorization(ElasticsearchAddress address) {
        if (address.apiKey().isPresent()) {
            return address.apiKey().map(key -> "ApiKey " + key);
        }
        return address.user().map(user -> "Basic " + base64(user + ":" + address.password().get()));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<SSLContext> trusted(ElasticsearchAddress address) {
        return address.caFile()
                .map(
                        file -> {
                            try {
                                return TransportUtils.sslContextFromHttpCaCrt(file.toFile());
                            } catch (IOException | RuntimeException e) {
                                throw new BadSetting(
                                        "LISTINGS_ELASTICSEARCH_CA_FILE",
                                        file,
                                        "is not a readable certificate: " + e.getMessage());
                            }
                        });
    }
}
