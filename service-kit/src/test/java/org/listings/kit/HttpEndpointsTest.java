package org.listings.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpEndpointsTest {

    private final Health health = new Health();
    private final PrometheusMeterRegistry metrics = Metrics.prometheus();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpEndpoints endpoints;

    @BeforeEach
    void open() throws IOException {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        endpoints = HttpEndpoints.open(anyPort, health, metrics);
    }

    @AfterEach
    void close() {
        endpoints.close();
    }

    @Test
    void isLiveAndReadyWhenNoCheckFails() throws Exception {
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhatKeepsItFromBeingReady() throws Exception {
        health.ready("elasticsearch", () -> Optional.of("has been away for 12 s"));

        HttpResponse<String> ready = get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).isEqualTo("elasticsearch: has been away for 12 s\n");
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void showsMetricsToPrometheus() throws Exception {
        metrics.counter("listings_files_total", "outcome", "archived").increment();

        assertThat(get("/metrics").body())
                .contains(
                        "listings_files_total{outcome=\"archived\"} 1.0", "jvm_memory_used_bytes");
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + endpoints.port() + path);
        return client.send(
                HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
