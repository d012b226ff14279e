package org.listings.dashboards.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listings.dashboards.Dashboards;
import org.listings.kit.BadSetting;
import org.listings.kit.Health;
import org.listings.kit.Service;
import org.listings.kit.ServiceContext;
import org.listings.kit.Settings;
import org.listings.kit.hold.Away;

/** Over real HTTP, against a server that behaves as Kibana is known to. */
final class KibanaTest {

    private final Dashboards dashboards = new Dashboards("http://127.0.0.1:8088");
    private KibanaStandIn kibana;

    @BeforeEach
    void start() throws Exception {
        kibana = new KibanaStandIn();
    }

    @AfterEach
    void stop() {
        kibana.close();
    }

    @Test
    void installsEveryObject() throws Exception {
        assertThat(new Kibana(address(Map.of())).install(dashboards.ndjson()))
                .isEqualTo(dashboards.size());
        assertThat(kibana.objects())
                .containsKeys(
                        "dashboard:listings",
                        "dashboard:listings-data-quality",
                        "dashboard:listings-pipeline",
                        "index-pattern:listings-by-date");
    }

    @Test
    void installsOverWhatIsThere() throws Exception {
        Kibana installing = new Kibana(address(Map.of()));
        installing.install(dashboards.ndjson());
        assertThat(installing.install(new Dashboards("https://explore.example.org").ndjson()))
                .isEqualTo(dashboards.size());
        assertThat(kibana.objects().get("index-pattern:listings-all").toString())
                .contains("https://explore.example.org/");
    }

    @Test
    void installsIntoASpace() throws Exception {
        new Kibana(address(Map.of("LISTINGS_KIBANA_SPACE", "labour"))).install(dashboards.ndjson());
        assertThat(kibana.paths())
                .containsExactly("/s/labour/api/saved_objects/_import?overwrite=true");
    }

    @Test
    void believesTheBodyAndNotTheStatus() {
        String withoutViews =
                dashboards
                        .ndjson()
                        .lines()
                        .filter(line -> !line.contains("\"type\":\"index-pattern\",\"typeMig"))
                        .reduce("", (all, line) -> all + line + "\n");
        assertThatThrownBy(() -> new Kibana(address(Map.of())).install(withoutViews))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("missing_references");
        assertThat(kibana.objects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    503 | Kibana server is not ready yet                      | not ready
                    429 | {"message":"slow down"}                             | not ready
                    500 | {"message":"an error "}                             | not ready
                    302 | ''                                                  | base path
                    404 | {"statusCode":404,"message":"Not Found"}            | LISTINGS_KIBANA_URL
                    403 | {"statusCode":403,"message":"Forbidden"}            | LISTINGS_KIBANA_USER
                    200 | <html>a proxy's welcome</html>                      | no answer of Kibana's
                    200 | []                                                  | no answer of Kibana's
                    """)
    void triesAgainLaterWhenTheObjectsAreNotToBlame(int status, String body, String says) {
        assertThatThrownBy(() -> ImportAnswer.imported(status, body))
                .isInstanceOf(Away.class)
                .hasMessageContaining(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    422 | {"message":"belongs to a more recent version of Kibana [9]"} | more recent version
                    400 | {"message":"Invalid file extension"}                         | Invalid file
                    413 | {"message":"Payload too large"}                              | too large
                    200 | {"success":false,"errors":[]}                                | took none
                    200 | {}                                                           | took none
                    """)
    void givesUpWhenTheyAre(int status, String body, String says) {
        assertThatThrownBy(() -> ImportAnswer.imported(status, body))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(says);
    }

    @Test
    void showsItsPasswordFromAFile(@TempDir Path folder) throws Exception {
        kibana.asking("Basic ZWxhc3RpYzpzM2NyZXQ=");
        Path password = Files.writeString(folder.resolve("password"), "s3cret\n");
        KibanaAddress address =
                address(
                        Map.of(
                                "LISTINGS_KIBANA_USER",
                                "elastic",
                                "LISTINGS_KIBANA_PASSWORD_FILE",
                                password.toString()));
        assertThat(new Kibana(address).install(dashboards.ndjson())).isEqualTo(dashboards.size());
        assertThat(address.toString()).doesNotContain("s3cret");
    }

    @Test
    void showsItsApiKey() throws Exception {
        kibana.asking("ApiKey bGlz");
        KibanaAddress address = address(Map.of("LISTINGS_KIBANA_API_KEY", "bGlz"));
        assertThat(new Kibana(address).install(dashboards.ndjson())).isEqualTo(dashboards.size());
    }

    @Test
    void waitsUntilKibanaIsUp() throws Exception {
        kibana.startingFor(3);
        InstallTask task = new InstallTask(address(Map.of()), dashboards);
        Service service =
                Service.start(
                        "dashboards",
                        task,
                        new ServiceContext(new Health(), new SimpleMeterRegistry()));
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (kibana.imports() == 0 && System.nanoTime() < deadline) {
            assertThat(service.awaitEnd(Duration.ofMillis(50))).isFalse();
        }
        assertThat(kibana.objects()).hasSize(dashboards.size());
        service.stop();
        assertThat(service.awaitEnd(Duration.ofSeconds(5))).isTrue();
        assertThat(service.failure()).isEmpty();
        assertThat(kibana.imports()).isEqualTo(1);
    }

    @Test
    void stopsWhileItWaits() throws Exception {
        kibana.startingFor(Integer.MAX_VALUE);
        InstallTask task = new InstallTask(address(Map.of()), dashboards);
        ServiceContext context = new ServiceContext(new Health(), new SimpleMeterRegistry());
        Service service = Service.start("dashboards", task, context);
        assertThat(service.awaitEnd(Duration.ofMillis(500))).isFalse();
        service.stop();
        assertThat(service.awaitEnd(Duration.ofSeconds(5))).isTrue();
        assertThat(context.health().notReady()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithASetting() {
        assertThatThrownBy(() -> address(Map.of("LISTINGS_KIBANA_USER", "elastic")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("LISTINGS_KIBANA_PASSWORD");
        assertThatThrownBy(() -> KibanaAddress.from("kibana:5601", Settings.from(Map.of())))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("https://host:port");
        assertThat(KibanaAddress.from(Settings.from(Map.of()))).isEmpty();
    }

    @Test
    void keepsABasePath() {
        KibanaAddress address =
                KibanaAddress.from("https://example.org/kibana/", Settings.from(Map.of()));
        assertThat(address.importing())
                .isEqualTo(
                        URI.create(
                                "https://example.org/kibana/api/saved_objects/_import?overwrite=true"));
    }

    private KibanaAddress address(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put(KibanaAddress.URL, kibana.url().toString());
        return KibanaAddress.from(Settings.from(all)).orElseThrow();
    }
}
