package org.listings.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;

class IndexConfigTest {

    @Test
    void needsNothingOnOneMachine() {
        IndexConfig config = config(Map.of());
        assertThat(config.generation().index()).isEqualTo("listings-g1");
        assertThat(config.elasticsearch().urls())
                .containsExactly(URI.create("http://localhost:9200"));
        assertThat(config.commitEvery()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.consumer())
                .containsEntry("group.id", "listings-index-g1")
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("enable.auto.commit", false);
    }

    @Test
    void readsSecretsFromFiles(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("password"), "s3cret\n");
        IndexConfig config =
                config(
                        Map.of(
                                "LISTINGS_ELASTICSEARCH_URL", "https://a:9200, https://b:9200/es",
                                "LISTINGS_ELASTICSEARCH_USER", "indexer",
                                "LISTINGS_ELASTICSEARCH_PASSWORD_FILE", file.toString()));
        assertThat(config.elasticsearch().urls()).hasSize(2);
        assertThat(config.elasticsearch().credentials().authorization())
                .contains("Basic aW5kZXhlcjpzM2NyZXQ=");
        assertThat(config.toString()).doesNotContain("s3cret", "aW5kZXhlcjpzM2NyZXQ=");
    }

    @Test
    void passesKafkasOwnPropertiesButNotAgainstDelivery() {
        IndexConfig config =
                config(
                        Map.of(
                                "LISTINGS_KAFKA_SECURITY_PROTOCOL", "SSL",
                                "LISTINGS_KAFKA_ENABLE_AUTO_COMMIT", "true",
                                "LISTINGS_KAFKA_ACKS", "1"));
        assertThat(config.consumer())
                .containsEntry("security.protocol", "SSL")
                .containsEntry("enable.auto.commit", false);
        assertThat(config.producer())
                .containsEntry("security.protocol", "SSL")
                .containsEntry("acks", "all");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    LISTINGS_GENERATION,            G1
                    LISTINGS_GENERATION,            ops-1
                    LISTINGS_GENERATION,            a*
                    LISTINGS_ELASTICSEARCH_URL,     localhost:9200
                    LISTINGS_ELASTICSEARCH_URL,     http://exa mple
                    LISTINGS_ELASTICSEARCH_USER,    alone
                    LISTINGS_ELASTICSEARCH_TIMEOUT, 0s
                    LISTINGS_INDEX_COMMIT_EVERY,    0s
                    LISTINGS_INDEX_BULK_BYTES,      10
                    LISTINGS_INDEX_MAX_POLL_RECORDS,0
                    """)
    void refusesWithNameAndValue(String name, String value) {
        assertThatThrownBy(() -> config(Map.of(name, value)))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining(name);
    }

    private static IndexConfig config(Map<String, String> environment) {
        return IndexConfig.from(Settings.from(environment));
    }
}
