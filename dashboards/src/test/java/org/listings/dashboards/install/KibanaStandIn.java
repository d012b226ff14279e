package org.listings.dashboards.install;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers an import as Kibana 8.19's source and documentation say that it does: no Kibana runs
 * where this is built, and this is not one. It reads the form as Kibana does, keeps the objects,
 * and answers 200 to imports that failed.
 */
final class KibanaStandIn implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Map<String, JsonNode> objects = new LinkedHashMap<>();
    private final List<String> paths = new ArrayList<>();
    private final List<String> authorizations = new ArrayList<>();
    private int startingFor;
    private int imports;
    private String password;

    KibanaStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers that many requests as a Kibana that is starting. */
    KibanaStandIn startingFor(int requests) {
        startingFor = requests;
        return this;
    }

    /** Lets in only who has this Authorization header. */
    KibanaStandIn asking(String authorization) {
        password = authorization;
        return this;
    }

    Map<String, JsonNode> objects() {
        return objects;
    }

    List<String> paths() {
        return paths;
    }

    int imports() {
        return imports;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            paths.add(exchange.getRequestURI().toString());
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            authorizations.add(authorization);
            if (startingFor-- > 0) {
                send(exchange, 503, "Kibana server is not ready yet");
            } else if (password != null && !password.equals(authorization)) {
                send(exchange, 401, error(401, "Unauthorized"));
            } else if (!exchange.getRequestURI().getPath().endsWith("/api/saved_objects/_import")) {
                send(exchange, 404, error(404, "Not Found"));
            } else if (exchange.getRequestHeaders().getFirst("kbn-xsrf") == null) {
                send(exchange, 400, error(400, "Request must contain a kbn-xsrf header."));
            } else {
                receive(exchange, body);
            }
        }
    }

    private void receive(HttpExchange exchange, String body) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("multipart/form-data; boundary=")) {
            send(exchange, 415, error(415, "Unsupported Media Type"));
            return;
        }
        String boundary = "--" + type.substring(type.indexOf('=') + 1);
        int blank = body.indexOf("\r\n\r\n");
        String head = body.substring(0, Math.max(0, blank));
        if (!body.startsWith(boundary + "\r\n") || !head.contains("name=\"file\"")) {
            send(exchange, 400, error(400, "[request body.file]: expected value of type [Stream]"));
        } else if (!head.matches("(?s).*filename=\"[^\"]+\\.ndjson\".*")) {
            send(exchange, 400, error(400, "Invalid file extension"));
        } else {
            int end = body.indexOf("\r\n" + boundary + "--", blank);
            receive(exchange, body.substring(blank + 4, end).split("\n"));
        }
    }

    private void receive(HttpExchange exchange, String[] lines) throws IOException {
        imports++;
        Map<String, JsonNode> all = new LinkedHashMap<>();
        for (String line : lines) {
            JsonNode object = JSON.readTree(line);
            if (all.put(key(object), object) != null) {
                send(exchange, 400, error(400, "Non-unique import objects detected"));
                return;
            }
        }
        ArrayNode errors = JSON.createArrayNode();
        boolean overwrite = exchange.getRequestURI().getQuery().contains("overwrite=true");
        all.forEach(
                (key, object) -> {
                    if (!overwrite && objects.containsKey(key)) {
                        errors.add(failed(object, "conflict"));
                    }
                    object.get("references")
                            .forEach(
                                    reference -> {
                                        String type = reference.get("type").textValue();
                                        if (("index-pattern".equals(type) || "search".equals(type))
                                                && !all.containsKey(key(reference))
                                                && !objects.containsKey(key(reference))) {
                                            errors.add(failed(object, "missing_references"));
                                        }
                                    });
                });
        ObjectNode answer = JSON.createObjectNode();
        answer.put("success", errors.isEmpty());
        answer.put("successCount", errors.isEmpty() ? all.size() : 0);
        if (errors.isEmpty()) {
            objects.putAll(all);
        } else {
            answer.set("errors", errors);
        }
        send(exchange, 200, answer.toString());
    }

    private static String key(JsonNode object) {
        return object.get("type").textValue() + ":" + object.get("id").textValue();
    }

    private static ObjectNode failed(JsonNode object, String why) {
        ObjectNode error = JSON.createObjectNode();
        error.set("id", object.get("id"));
        error.set("type", object.get("type"));
        error.putObject("error").put("type", why);
        return error;
    }

    private static String error(int status, String message) {
        return "{\"statusCode\":%d,\"error\":\"Error\",\"message\":\"%s\"}"
                .formatted(status, message);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
