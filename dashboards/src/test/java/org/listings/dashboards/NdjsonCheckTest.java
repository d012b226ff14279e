package org.listings.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of Kibana 8.19's saved objects, 48 rules, without a Kibana. */
final class NdjsonCheckTest {

    @TempDir static Path folder;

    @BeforeAll
    static void findPython() throws Exception {
        assumeTrue(
                runs("python3", "--version"),
                "There is no python3 here, so check_ndjson.py could not look at the dashboards.");
    }

    @Test
    void breaksNoRule() throws Exception {
        Path file = folder.resolve("listings.ndjson");
        Files.writeString(file, new Dashboards("http://127.0.0.1:8088").ndjson());
        Path fields = folder.resolve("fields.json");
        new JsonMapper().writeValue(fields.toFile(), Templates.all());
        assertThat(check(file, fields)).contains(" 0 broken rules").doesNotContain("error");
    }

    @Test
    void wouldSeeABrokenOne() throws Exception {
        Path file = folder.resolve("broken.ndjson");
        Files.writeString(
                file,
                new Dashboards("http://127.0.0.1:8088")
                        .ndjson()
                        .replace("problems.code", "problems.kode"));
        Path fields = folder.resolve("fields.json");
        new JsonMapper().writeValue(fields.toFile(), Templates.all());
        assertThat(check(file, fields)).contains("R47");
    }

    private static String check(Path file, Path fields) throws Exception {
        Path checker = Path.of(NdjsonCheckTest.class.getResource("/check_ndjson.py").toURI());
        Process python =
                new ProcessBuilder(
                                "python3",
                                checker.toString(),
                                file.toString(),
                                "--fields",
                                fields.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        python.waitFor(1, TimeUnit.MINUTES);
        return said;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
