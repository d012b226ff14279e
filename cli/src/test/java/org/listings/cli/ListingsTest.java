package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listings.cli.RunCommand.listings;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListingsTest {
    @TempDir Path home;

    @Test
    void helpsWithCommandsAndExitCodes() {
        RunCommand run = listings("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("demo", "drop", "export", "Exit codes", "took longer than allowed");
        assertThat(run.out()).doesNotContain("services here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "up",
                "down",
                "status",
                "drop",
                "parse",
                "export",
                "try",
                "topics",
                "dashboards",
                "prepare"
            })
    void helpsWithEachCommand(String command) {
        RunCommand run = listings(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: listings " + command);
    }

    @Test
    void saysWhatItDidNotUnderstandInOneLineAndHowToGoOn() {
        RunCommand run = listings("dropp", "x");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("dropp", "listings drop", "--help");
    }

    @Test
    void saysWhatToDoWhenNothingRuns() {
        RunCommand status = listings("status", "--home", home.toString());
        assertThat(status.exitCode()).isEqualTo(ExitCode.NOT_RUNNING);
        assertThat(status.out()).contains("./listings up");
        RunCommand export = listings("export", "--home", home.toString());
        assertThat(export.exitCode()).isEqualTo(ExitCode.NOT_RUNNING);
        assertThat(export.err().lines()).hasSize(1);
        assertThat(export.err()).contains("./listings up");
    }

    @Test
    void hasNothingToStopWhenNothingRuns() {
        RunCommand down = listings("down", "--home", home.toString());
        assertThat(down.exitCode()).isZero();
        assertThat(down.out()).contains("was running");
    }

    @Test
    void holdsTheFloorsOfQuality() {
        RunCommand run = listings("quality");
        assertThat(run.exitCode()).as(run.out()).isZero();
    }

    @Test
    void checksTheVocabulary() {
        assertThat(listings("topics", "check").exitCode()).isZero();
    }
}
