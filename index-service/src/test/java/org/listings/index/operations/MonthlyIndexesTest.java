package org.listings.index.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MonthlyIndexesTest {

    private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");

    private final MonthlyIndexes indexes = new MonthlyIndexes(2);

    @Test
    void areNamedAfterTheMonthInUtc() {
        assertThat(indexes.of(Instant.parse("2025-12-31T23:59:59Z")))
                .isEqualTo("listings-ops-2025.12");
    }

    @Test
    void areKeptForSoManyMonthsBesideTheCurrentOne() {
        assertThat(indexes.isKept(Instant.parse("2026-01-01T00:00:00Z"), NOW)).isTrue();
        assertThat(indexes.isKept(Instant.parse("2025-12-31T23:59:59Z"), NOW)).isFalse();
    }

    @Test
    void areDeletedAfterwardsAndNothingElseIs() {
        List<String> there =
                List.of(
                        "listings-ops-2026.03",
                        "listings-ops-2026.01",
                        "listings-ops-2025.12",
                        "listings-ops-2024.02",
                        "listings-ops-now",
                        "listings-ops-of-mine",
                        "listings-g1");
        assertThat(indexes.outdated(there, NOW))
                .containsExactly("listings-ops-2024.02", "listings-ops-2025.12");
    }
}
