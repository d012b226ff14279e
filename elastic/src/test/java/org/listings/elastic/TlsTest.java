package org.listings.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;
import org.listings.kit.hold.Away;

class TlsTest {

    private static final String PASSWORD = "changeit";

    @TempDir Path folder;
    private HttpsServer server;

    @BeforeEach
    void serveWithACertificateOfOurOwn() throws Exception {
        keytool(
                "-genkeypair",
                "-alias",
                "es",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=IP:127.0.0.1",
                "-ext",
                "BC=ca:true");
        keytool(
                "-exportcert",
                "-alias",
                "es",
                "-rfc",
                "-file",
                folder.resolve("ca.pem").toString());
        KeyStore keys =
                KeyStore.getInstance(folder.resolve("keys").toFile(), PASSWORD.toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext ssl = SSLContext.getInstance("TLS");
        ssl.init(managers.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(ssl));
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
                        exchange.sendResponseHeaders(200, -1);
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void trustsTheAuthorityThatIsNamed() throws Exception {
        try (var elasticsearch = open(authority(folder.resolve("ca.pem")))) {
            assertThat(elasticsearch.client().ping().value()).isTrue();
        }
    }

    @Test
    void trustsNoOther() {
        try (var elasticsearch = open(Map.of())) {
            assertThatThrownBy(() -> Calls.send(() -> elasticsearch.client().ping()))
                    .isInstanceOf(Away.class)
                    .hasMessageContaining("certification path");
        }
    }

    @Test
    void refusesAFileThatIsNoCertificate() throws Exception {
        Path file = Files.writeString(folder.resolve("not.pem"), "hello");
        assertThatThrownBy(() -> open(authority(file)))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("LISTINGS_ELASTICSEARCH_CA_FILE");
    }

    private Elasticsearch open(Map<String, String> authority) {
        Map<String, String> settings = new HashMap<>(authority);
        settings.put(
                "LISTINGS_ELASTICSEARCH_URL", "https://127.0.0.1:" + server.getAddress().getPort());
        return Elasticsearch.open(ElasticsearchAddress.from(Settings.from(settings)));
    }

    private static Map<String, String> authority(Path file) {
        return Map.of("LISTINGS_ELASTICSEARCH_CA_FILE", file.toString());
    }

    private void keytool(String... arguments) throws Exception {
        List<String> command =
                new java.util.ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString()));
        command.addAll(List.of(arguments));
        command.addAll(
                List.of("-keystore", folder.resolve("keys").toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }
}
