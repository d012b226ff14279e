package org.listings.kit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** {@code /health/live}, {@code /health/ready} and Prometheus' {@code /metrics} over HTTP. */
public final class HttpEndpoints implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    2,
                    work -> {
                        Thread thread = new Thread(work, "http");
                        thread.setDaemon(true);
                        return thread;
                    });

    private HttpEndpoints(HttpServer server) {
        this.server = server;
    }

    /**
     * Begins to answer.
     *
     * @param address where to listen; port 0 picks a free one
     * @throws IOException when the port is taken
     */
    public static HttpEndpoints open(
            InetSocketAddress address, Health health, PrometheusMeterRegistry metrics)
            throws IOException {
        HttpServer server;
        try {
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new IOException("cannot listen on %s: %s".formatted(address, e.getMessage()), e);
        }
        HttpEndpoints endpoints = new HttpEndpoints(server);
        server.setExecutor(endpoints.threads);
        server.createContext("/health/live", exchange -> answer(exchange, health.notLive()));
        server.createContext("/health/ready", exchange -> answer(exchange, health.notReady()));
        server.createContext(
                "/metrics",
                exchange ->
                        send(
                                exchange,
                                200,
                                "text/plain; version=0.0.4; charset=utf-8",
                                metrics.scrape()));
        server.start();
        return endpoints;
    }

    private static void answer(HttpExchange exchange, Map<String, String> failing)
            throws IOException {
        String text =
                failing.isEmpty()
                        ? "ok\n"
                        : failing.entrySet().stream()
                                .map(check -> check.getKey() + ": " + check.getValue() + "\n")
                                .collect(Collectors.joining());
        send(exchange, failing.isEmpty() ? 200 : 503, "text/plain; charset=utf-8", text);
    }

    private static void send(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
