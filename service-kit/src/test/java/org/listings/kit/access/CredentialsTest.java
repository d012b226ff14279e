package org.listings.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;

class CredentialsTest {

    @Test
    void areAUserAndAPassword() {
        assertThat(of(Map.of("X_USER", "me", "X_PASSWORD", "pass:word")).authorization())
                .contains("Basic bWU6cGFzczp3b3Jk");
    }

    @Test
    void areAKey() {
        assertThat(of(Map.of("X_API_KEY", "a2V5")).authorization()).contains("ApiKey a2V5");
    }

    @Test
    void areNoneWhereNoneAreAskedFor() {
        assertThat(of(Map.of())).isEqualTo(Credentials.NONE);
    }

    @Test
    void areNotShown(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("key"), "a2V5\n");
        Credentials credentials = of(Map.of("X_API_KEY_FILE", file.toString()));
        assertThat(credentials.authorization()).contains("ApiKey a2V5");
        assertThat(credentials.toString()).doesNotContain("a2V5");
    }

    @Test
    void areRefusedWhereTheyDoNotGoTogether() {
        assertThatThrownBy(() -> of(Map.of("X_USER", "me")))
                .isInstanceOf(BadSetting.class)
                .hasMessage("X_USER is \"me\": needs X_PASSWORD beside it, and the other way");
        assertThatThrownBy(() -> of(Map.of("X_PASSWORD", "secret")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("X_USER")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(
                        () -> of(Map.of("X_USER", "me", "X_PASSWORD", "secret", "X_API_KEY", "k")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("X_API_KEY");
    }

    private static Credentials of(Map<String, String> environment) {
        return Credentials.from(Settings.from(environment), "X_");
    }
}
