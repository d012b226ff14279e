package org.listings.explore.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listings.kit.hold.Away;

class WebServerTest {

    private WebServer server;

    @BeforeEach
    void open() throws Exception {
        Routes routes =
                new Routes()
                        .get("/", asked -> Answer.json("home"))
                        .get("/api/number", asked -> Answer.json(asked.number("n", 5, 1, 10)))
                        .get("/api/below/", asked -> Answer.json(asked.rest()))
                        .get(
                                "/api/away",
                                asked -> {
                                    throw new Away("it sleeps", new Exception());
                                })
                        .get(
                                "/api/bug",
                                asked -> {
                                    throw new IllegalStateException("secret");
                                })
                        .get(
                                "/api/broken",
                                asked -> broken(Integer.parseInt(asked.text("n").get())))
                        .post(
                                "/api/inbox/",
                                asked -> Answer.json(asked.body().readAllBytes().length));
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = WebServer.open(anyPort, Set.of("localhost"), routes);
    }

    /** An answer that ends after so many bytes, of how many there should be. */
    private static Answer broken(int bytes) {
        return new Answer(
                200,
                "text/csv",
                Map.of(),
                out -> {
                    out.write(incompressible(bytes));
                    throw new Away("it went half-way", new Exception());
                });
    }

    private static byte[] incompressible(int bytes) {
        byte[] content = new byte[bytes];
        new Random(1).nextBytes(content);
        return content;
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    private byte[] bytes(String method, String path, String headers, String body) throws Exception {
        return request(
                "%s %s HTTP/1.1\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n%s"
                        .formatted(method, path, body.length(), headers, body));
    }

    /** All bytes until the server ends the connection. */
    private byte[] request(String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return socket.getInputStream().readAllBytes();
        }
    }

    private static String text(byte[] answer) {
        return new String(answer, StandardCharsets.ISO_8859_1);
    }

    private String get(String path) throws Exception {
        return new String(bytes("GET", path, "Host: localhost\r\n", ""), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /                   | 200 | "home"
                    /api/number         | 200 | 5
                    /api/number?n=7     | 200 | 7
                    /api/number?n=11    | 400 | n= must be a number from 1 to 10
                    /api/number?n=x     | 400 | n= must be a number from 1 to 10
                    /api/number?n=1&n=2 | 400 | given twice
                    /api/below/a%20b/c  | 200 | "a b/c"
                    /api/below/%C3%BC   | 200 | "ü"
                    /api/none           | 404 | There is nothing at /api/none
                    /../etc/passwd      | 400 | ``
                    /api/away           | 503 | it sleeps
                    /api/bug            | 500 | the service's log says why
                    """)
    void answers(String path, int status, String contains) throws Exception {
        String answer = get(path);
        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("secret");
        if (!contains.equals("``")) {
            assertThat(answer).contains(contains);
        }
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self';")
                .contains("X-Content-Type-Options: nosniff")
                .doesNotContain("Server:");
    }

    @ParameterizedTest
    @CsvSource({"evil.example,421", "localhost.evil.example,421", "LOCALHOST,200"})
    void answersUnderItsOwnNamesOnly(String host, int status) throws Exception {
        assertThat(
                        new String(
                                bytes("GET", "/", "Host: " + host + "\r\n", ""),
                                StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Origin: http://localhost                                   | 200
                    Origin: http://localhost\\r\\nSec-Fetch-Site: same-origin  | 200
                    Origin: http://localhost\\r\\nSec-Fetch-Site: cross-site   | 403
                    Origin: http://evil.example                                | 403
                    Origin: null                                               | 403
                    Origin: http://localhost:1                                 | 403
                    X-Other: no origin at all                                  | 403
                    """)
    void takesFilesFromItsOwnPageOnly(String headers, int status) throws Exception {
        String lines = "Host: localhost\r\n" + headers.replace("\\r\\n", "\r\n") + "\r\n";
        assertThat(
                        new String(
                                bytes("POST", "/api/inbox/x.txt", lines, "hello"),
                                StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void saysWhichMethodsThereAre() throws Exception {
        assertThat(
                        new String(
                                bytes(
                                        "POST",
                                        "/api/number",
                                        "Host: localhost\r\nOrigin: http://localhost\r\n",
                                        ""),
                                StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 405")
                .contains("/api/number takes GET");
    }

    @Test
    void zipsForWhoeverUnzips() throws Exception {
        byte[] answer = bytes("GET", "/", "Host: localhost\r\nAccept-Encoding: gzip, br\r\n", "");
        String head = new String(answer, StandardCharsets.ISO_8859_1);
        assertThat(head).contains("Content-Encoding: gzip");
        int body = head.indexOf("\r\n\r\n") + 4;
        try (InputStream in =
                new GZIPInputStream(new ByteArrayInputStream(answer, body, answer.length - body))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("\"home\"");
        }
    }

    @Test
    void answersRefusalsAsProblemDetails() {
        Answer answer = Answer.refusal(Refusal.bad("so"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.headers()).isEqualTo(Map.of("Cache-Control", "no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Accept-Encoding: gzip\r\n"})
    void doesNotEndAnAnswerThatBrokeOffAsIfItWereWhole(String headers) throws Exception {
        String answer =
                text(
                        request(
                                "GET /api/broken?n=1000000 HTTP/1.1\r\nHost: localhost\r\n"
                                        + headers
                                        + "\r\n"));
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n")))
                .startsWith("HTTP/1.1 200")
                .contains("Transfer-Encoding: chunked");
        assertThat(answer.length()).isGreaterThan(500_000);
        // an empty chunk would say that this was all
        assertThat(answer.endsWith("\r\n0\r\n\r\n")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Accept-Encoding: gzip\r\n"})
    void refusesAnAnswerThatBreaksOffBeforeAnyOfItWasSent(String headers) throws Exception {
        String answer = text(bytes("GET", "/api/broken?n=10", "Host: localhost\r\n" + headers, ""));
        assertThat(answer)
                .startsWith("HTTP/1.1 503")
                .contains("application/problem+json", "Content-Security-Policy")
                .doesNotContain("text/csv");
    }
}
