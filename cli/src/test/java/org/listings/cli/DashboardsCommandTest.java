package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listings.cli.RunCommand.listings;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.listings.stack.Ports;

final class DashboardsCommandTest {

    @Test
    void printsWhatKibanaImports() {
        RunCommand run =
                listings("dashboards", "print", "--explore", "https://explore.example.org/");
        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).hasSizeGreaterThan(10).allMatch(line -> line.startsWith("{"));
        assertThat(run.out()).contains("https://explore.example.org/listing/{{value}}");
    }

    @Test
    void saysHowManyObjectsAreInstalled() throws Exception {
        RunCommand run = installInto("{\"success\":true,\"successCount\":16}");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("16 objects are installed").contains("/app/dashboards");
    }

    @Test
    void saysWhyKibanaRefusedThem() throws Exception {
        RunCommand run =
                installInto(
                        "{\"success\":false,\"errors\":[{\"type\":\"map\",\"id\":\"m\","
                                + "\"error\":{\"type\":\"unsupported_type\"}}]}");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("map m").contains("unsupported_type");
    }

    @Test
    void saysWhatToDoWhenThereIsNoKibana() {
        RunCommand run =
                listings("dashboards", "install", "--kibana", "http://127.0.0.1:" + Ports.free());
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_RUNNING);
        assertThat(run.err()).contains("does not answer").contains("--wait");
    }

    private static RunCommand installInto(String answer) throws Exception {
        HttpServer kibana =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        kibana.createContext(
                "/api/saved_objects/_import",
                exchange -> {
                    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        kibana.start();
        try {
            return listings(
                    "dashboards",
                    "install",
                    "--kibana",
                    "http://127.0.0.1:" + kibana.getAddress().getPort());
        } finally {
            kibana.stop(0);
        }
    }
}
