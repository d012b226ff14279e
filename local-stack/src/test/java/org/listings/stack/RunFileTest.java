package org.listings.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunFileTest {
    @TempDir Path home;

    @Test
    void givesBackWhatWasWritten() {
        Map<Component, RunFile.Entry> entries =
                Map.of(
                        Component.KAFKA,
                        new RunFile.Entry(9092, new RunningProcess(7, Instant.ofEpochMilli(8))),
                        Component.REGISTRY,
                        new RunFile.Entry(8081, null));
        new RunFile(home).write(entries);
        assertThat(new RunFile(home).read()).isEqualTo(entries);
    }

    @Test
    void isEmptyBeforeTheFirstStart() {
        assertThat(new RunFile(home).read()).isEmpty();
    }

    @Test
    void saysWhatToDoAboutABrokenFile() throws Exception {
        Files.createDirectories(home.resolve("run"));
        Files.writeString(home.resolve("run/stack.json"), "{");
        assertThatThrownBy(() -> new RunFile(home).read())
                .isInstanceOf(StackException.class)
                .hasMessageContaining("stack.json")
                .hasMessageContaining("Remove it");
    }
}
