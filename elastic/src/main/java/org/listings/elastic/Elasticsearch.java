package org.listings.elastic;

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

/** Elasticsearch's own Java client, opened on an address. */
public final class Elasticsearch implements AutoCloseable {

    private static final int CONNECT_MILLIS = 5_000;

    private final RestClientTransport transport;

    private Elasticsearch(RestClientTransport transport) {
        this.transport = transport;
    }

    /**
     * Prepares to call that address; nothing is sent yet.
     *
     * @throws BadSetting when the authority's certificate cannot be read
     */
    public static Elasticsearch open(ElasticsearchAddress address) {
        RestClientBuilder builder =
                RestClient.builder(
                        address.urls().stream().map(Elasticsearch::host).toArray(HttpHost[]::new));
        String path = address.urls().get(0).getPath();
        if (path.length() > 1) {
            builder.setPathPrefix(path);
        }
        authorization(address)
                .map(value -> new Header[] {new BasicHeader("Authorization", value)})
                .ifPresent(builder::setDefaultHeaders);
        int timeout = (int) address.timeout().toMillis();
        builder.setRequestConfigCallback(
                request -> request.setConnectTimeout(CONNECT_MILLIS).setSocketTimeout(timeout));
        Optional<SSLContext> ssl = trusted(address);
        builder.setHttpClientConfigCallback(
                http -> ssl.isPresent() ? http.setSSLContext(ssl.get()) : http);
        return new Elasticsearch(
                new RestClientTransport(builder.build(), new JacksonJsonpMapper()));
    }

    /** The client, for as long as this is open. */
    public ElasticsearchClient client() {
        return new ElasticsearchClient(transport);
    }

    /** Closes the connections; a call under way fails. */
    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpHost host(URI url) {
        int byScheme = "https".equals(url.getScheme()) ? 443 : 80;
        return new HttpHost(
                url.getHost(), url.getPort() < 0 ? byScheme : url.getPort(), url.getScheme());
    }

    private static Optional<String> authorization(ElasticsearchAddress address) {
        return address.apiKey()
                .map(key -> "ApiKey " + key)
                .or(
                        () ->
                                address.user()
                                        .map(user -> user + ":" + address.password().orElse(""))
                                        .map(pair -> "Basic " + base64(pair)));
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
