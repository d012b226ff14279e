package org.listings.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServiceRunnerTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isNotReadyFromItsFirstAnswerUntilEveryTaskHasStarted() throws Exception {
        SlowTask quick = new SlowTask();
        SlowTask slow = new SlowTask();
        int port = freePort();
        Settings settings = Settings.from(Map.of("LISTINGS_HTTP_PORT", "" + port));
        CompletableFuture<Integer> exitCode =
                CompletableFuture.supplyAsync(
                        () ->
                                ServiceRunner.runUntilEnd(
                                        Map.of("quick", quick, "slow", slow), settings));

        assertThat(firstAnswer(port).statusCode()).isEqualTo(503);
        quick.maySayItHasStarted();
        assertThat(answer(port).body()).isEqualTo("start of slow: under way\n");
        slow.maySayItHasStarted();
        assertThat(answer(port).statusCode()).isEqualTo(200);

        quick.stop();
        assertThat(exitCode.get(30, TimeUnit.SECONDS)).as("one ended unasked").isEqualTo(1);
    }

    private HttpResponse<String> firstAnswer(int port) throws Exception {
        while (true) {
            try {
                return answer(port);
            } catch (ConnectException notOpenYet) {
                Thread.sleep(1);
            }
        }
    }

    private HttpResponse<String> answer(int port) throws Exception {
        URI ready = URI.create("http://127.0.0.1:" + port + "/health/ready");
        return client.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
