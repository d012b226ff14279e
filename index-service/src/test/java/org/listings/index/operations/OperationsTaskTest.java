package org.listings.index.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.listings.index.IndexConfig;
import org.listings.index.IndexService;
import org.listings.kit.BadSetting;
import org.listings.kit.Health;
import org.listings.kit.Service;
import org.listings.kit.ServiceContext;
import org.listings.kit.Settings;

final class OperationsTaskTest {

    private static final Map<String, String> NOTHING_THERE =
            Map.of(
                    "LISTINGS_ELASTICSEARCH_URL", "http://127.0.0.1:1",
                    "LISTINGS_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");

    @Test
    void neitherEndsNorUnsettlesTheServiceWhenEverythingIsAway() throws Exception {
        Settings settings = Settings.from(NOTHING_THERE);
        OperationsTask task =
                new OperationsTask(IndexConfig.from(settings), OperationsConfig.from(settings));
        ServiceContext context = new ServiceContext(new Health(), new SimpleMeterRegistry());
        Service service = Service.start("operations", task, context);
        assertThat(service.awaitEnd(Duration.ofSeconds(1))).isFalse();
        assertThat(context.health().notReady()).isEmpty();
        service.stop();
        assertThat(service.awaitEnd(Duration.ofSeconds(10))).isTrue();
        assertThat(service.failure()).isEmpty();
    }

    @Test
    void canBeLeftOut() {
        assertThat(IndexService.tasks(Settings.from(Map.of())))
                .containsOnlyKeys("index-service", "operations");
        assertThat(IndexService.tasks(Settings.from(Map.of("LISTINGS_OPS_INDEX", "off"))))
                .containsOnlyKeys("index-service");
        assertThatThrownBy(
                        () ->
                                OperationsConfig.from(
                                        Settings.from(Map.of("LISTINGS_OPS_INDEX", "no"))))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("on or off");
    }
}
