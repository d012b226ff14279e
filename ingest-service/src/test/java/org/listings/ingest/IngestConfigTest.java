package org.listings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;

class IngestConfigTest {

    @Test
    void takesItsFoldersFromOneHomeOrEachByItself() {
        var config =
                IngestConfig.from(
                        Settings.from(
                                Map.of("LISTINGS_HOME", "/data", "LISTINGS_ARCHIVE", "/archive")));
        assertThat(config.folders().inbox()).isEqualTo(Path.of("/data/inbox"));
        assertThat(config.folders().archive()).isEqualTo(Path.of("/archive"));
        assertThat(config.stillFor()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void refusesATransactionTimeoutThatNoBrokerTakes() {
        var settings = Settings.from(Map.of("LISTINGS_INGEST_TRANSACTION_TIMEOUT", "1ms"));
        assertThat(catchThrowable(() -> IngestConfig.from(settings)))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("LISTINGS_INGEST_TRANSACTION_TIMEOUT");
    }
}
