package org.listings.index.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers bulk requests as Elasticsearch does, external versions included, but for what a test asks
 * it to do wrong first.
 */
final class FakeElasticsearch implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Fault> faults = new ArrayDeque<>();
    private final Map<String, List<Fault.OnItem>> itemFaults = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final List<List<String>> requests = new ArrayList<>();
    private int mostBytes = Integer.MAX_VALUE;

    /** What goes wrong with one request. */
    @FunctionalInterface
    interface Fault {

        void answer(HttpExchange exchange) throws IOException;

        /** What goes wrong with one document. */
        record OnItem(int status, String type) {}
    }

    FakeElasticsearch() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next request is not answered well. */
    FakeElasticsearch next(Fault fault) {
        faults.add(fault);
        return this;
    }

    /** The next request is answered so, with Elasticsearch's kind of body. */
    FakeElasticsearch next(int status, String type) {
        return next(
                exchange ->
                        send(
                                exchange,
                                status,
                                "application/json",
                                "{\"error\":{\"type\":\"%s\",\"reason\":\"because\"},\"status\":%d}"
                                        .formatted(type, status)));
    }

    /** The next request that has this document gets an error for it. */
    FakeElasticsearch nextFor(String id, int status, String type) {
        itemFaults
                .computeIfAbsent(id, any -> new ArrayList<>())
                .add(new Fault.OnItem(status, type));
        return this;
    }

    /** Longer requests are refused. */
    FakeElasticsearch atMost(int bytes) {
        mostBytes = bytes;
        return this;
    }

    /** The ids of each request that was answered for, in order. */
    synchronized List<List<String>> requests() {
        return List.copyOf(requests);
    }

    /** What the index holds: versions by id. */
    synchronized Map<String, Long> versions() {
        return Map.copyOf(versions);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!faults.isEmpty()) {
                faults.remove().answer(exchange);
            } else if (body.length() > mostBytes) {
                send(exchange, 413, "text/html", "<html>413 Request Entity Too Large</html>");
            } else if (exchange.getRequestURI().getPath().endsWith("/_bulk")) {
                send(exchange, 200, "application/vnd.elasticsearch+json", bulk(body));
            } else {
                send(exchange, 200, "application/vnd.elasticsearch+json", "{}");
            }
        }
    }

    private String bulk(String body) throws IOException {
        List<String> lines = body.lines().toList();
        List<String> ids = new ArrayList<>();
        ObjectNode answer = JSON.createObjectNode().put("took", 1);
        ArrayNode items = answer.putArray("items");
        boolean errors = false;
        for (int i = 0; i < lines.size(); i += 2) {
            JsonNode action = JSON.readTree(lines.get(i)).get("index");
            JSON.readTree(lines.get(i + 1));
            ids.add(action.get("_id").asText());
            ObjectNode item = items.addObject().putObject("index");
            answerFor(action, item.put("_index", "listings-g1"));
            errors |= item.has("error");
        }
        requests.add(ids);
        return answer.put("errors", errors).toString();
    }

    private void answerFor(JsonNode action, ObjectNode item) {
        String id = action.get("_id").asText();
        long version = action.get("version").asLong();
        item.put("_id", id);
        List<Fault.OnItem> faultsOfItem = itemFaults.getOrDefault(id, new ArrayList<>());
        if (!faultsOfItem.isEmpty()) {
            Fault.OnItem fault = faultsOfItem.remove(0);
            error(item, fault.status(), fault.type());
        } else if (versions.getOrDefault(id, -1L) >= version) {
            error(item, 409, "version_conflict_engine_exception");
        } else {
            versions.put(id, version);
            item.put("status", 201).put("result", "created").put("_version", version);
        }
    }

    private static void error(ObjectNode item, int status, String type) {
        item.put("status", status).putObject("error").put("type", type).put("reason", "because");
    }

    static void send(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
