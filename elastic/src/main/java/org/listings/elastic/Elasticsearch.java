package org.listings.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.listings.kit.BadSetting;
import org.listings.kit.access.TrustedAuthority;

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
        address.credentials()
                .authorization()
                .map(value -> new Header[] {new BasicHeader("Authorization", value)})
                .ifPresent(builder::setDefaultHeaders);
        int timeout = (int) address.timeout().toMillis();
        builder.setRequestConfigCallback(
                request -> request.setConnectTimeout(CONNECT_MILLIS).setSocketTimeout(timeout));
        Optional<SSLContext> ssl = address.authority().map(TrustedAuthority::sslContext);
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
}
