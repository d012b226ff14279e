package org.listings.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listings.kit.BadSetting;

class HttpUrlTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:9200,      http://localhost:9200",
        "https://example.org/kibana/, https://example.org/kibana",
        "http://[::1]:5601//,        http://[::1]:5601"
    })
    void hasNoSlashAtItsEnd(String text, String url) {
        assertThat(HttpUrl.of("X_URL", text)).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:9200", "http://exa mple", "ftp://host", "https://", "host"})
    void isRefusedWithoutAHostOrOverAnythingElse(String text) {
        assertThatThrownBy(() -> HttpUrl.of("X_URL", text))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("X_URL is \"" + text + "\"");
    }
}
