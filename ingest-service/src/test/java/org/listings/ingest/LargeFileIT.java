package org.listings.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFileIT {

    private static final int MINUTES = 60;

    @TempDir Path folder;

    @Test
    void aFileLargerThanTheHeapIsReadToItsEnd() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process =
                OwnProcess.start(
                        LargePage.class,
                        List.of("-Xmx40m"),
                        List.of(
                                folder.resolve("large.txt").toString(),
                                System.getProperty("listings.large.megabytes", "48")),
                        Map.of(),
                        log);
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
            System.out.println(Files.readString(log));
            assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}
