package org.listings.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"500ms,PT0.5S", "5s,PT5S", "2m,PT2M", "1h,PT1H", "PT5S,PT5S", "0s,PT0S"})
    void readsLengthsOfTime(String text, Duration expected) {
        assertThat(Settings.from(Map.of("LISTINGS_X", text)).duration("LISTINGS_X", Duration.ZERO))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5s", "5", "5 parsecs"})
    void refusesALengthOfTimeThatIsNone(String text) {
        assertThatThrownBy(
                        () ->
                                Settings.from(Map.of("LISTINGS_X", text))
                                        .duration("LISTINGS_X", Duration.ZERO))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("LISTINGS_X is \"" + text + "\"");
    }

    @Test
    void refusesANumberBelowTheLeast() {
        assertThatThrownBy(
                        () -> Settings.from(Map.of("LISTINGS_N", "0")).number("LISTINGS_N", 5, 1))
                .isInstanceOf(BadSetting.class)
                .hasMessage("LISTINGS_N is \"0\": must be at least 1");
    }

    @Test
    void environmentWinsOverThePropertiesFile() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("service.properties"),
                        "LISTINGS_A = file\nLISTINGS_B = file\n");

        Settings settings =
                Settings.from(
                        Map.of("LISTINGS_CONFIG", file.toString(), "LISTINGS_A", "environment"));

        assertThat(settings.text("LISTINGS_A", "")).isEqualTo("environment");
        assertThat(settings.text("LISTINGS_B", "")).isEqualTo("file");
    }

    @Test
    void saysWhichPropertiesFileCannotBeRead() {
        assertThatThrownBy(() -> Settings.from(Map.of("LISTINGS_CONFIG", "no/such/file")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("LISTINGS_CONFIG is \"no/such/file\": cannot be read");
    }

    @Test
    void passesAnyKafkaPropertyThrough() {
        Map<String, Object> kafka =
                Settings.from(
                                Map.of(
                                        "LISTINGS_KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                                        "LISTINGS_KAFKA_SCHEMA_REGISTRY_URL", "http://registry",
                                        "PATH", "/bin"))
                        .kafka();

        assertThat(kafka)
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("schema.registry.url", "http://registry")
                .containsEntry("bootstrap.servers", "localhost:9092")
                .hasSize(3);
    }

    @Test
    void readsASecretFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "geheim\n");

        Settings settings =
                Settings.from(
                        Map.of(
                                "LISTINGS_PASSWORD_FILE", file.toString(),
                                "LISTINGS_KAFKA_SSL_KEYSTORE_PASSWORD_FILE", file.toString()));

        assertThat(settings.secret("LISTINGS_PASSWORD")).contains("geheim");
        assertThat(settings.kafka()).containsEntry("ssl.keystore.password", "geheim");
    }
}
