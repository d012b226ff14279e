package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listings.cli.RunCommand.listings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParseDiffTest {
    private static List<String> files;

    @TempDir Path folder;
    private Path old;

    @BeforeEach
    void parseBefore() throws Exception {
        files = Samples.files().stream().map(Path::toString).toList();
        old = folder.resolve("old.jsonl");
        Files.writeString(old, run("parse").out());
    }

    private static RunCommand run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(files);
        return listings(all.toArray(String[]::new));
    }

    private void rewriteOld(String from, String to) throws Exception {
        Files.writeString(old, Files.readString(old).replace(from, to));
    }

    @Test
    void findsNothingWhenNothingChanged() {
        RunCommand run = run("parse", "--fail-over", "0%", "--diff", old.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("old.jsonl -> now: 0 % differ", "60  the same");
    }

    @Test
    void namesWhatChangedAndHowOften() throws Exception {
        rewriteOld("\"start_date\":\"2022-", "\"start_date\":\"2021-");
        RunCommand run = run("parse", "--diff", old.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("start_date: ", "another year: later by 1 year");
    }

    @Test
    void leavesOutFilesThatAreNotAskedFor() {
        RunCommand run = listings("parse", "--json", "--diff", old.toString(), files.get(0));
        assertThat(run.out()).contains("\"listings_before\" : 19", "\"differing\" : 0");
    }

    @Test
    void exitsWithItsOwnCodeWhenTooManyDiffer() throws Exception {
        rewriteOld("\"language\":\"fr\",\"language_c", "\"language\":\"es\",\"language_c");
        assertThat(run("parse", "--diff", old.toString(), "--fail-over", "5%").exitCode()).isZero();
        RunCommand run = run("parse", "--diff", old.toString(), "--fail-over", "4.9%");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DIFFERS);
        assertThat(run.err()).contains("5.00 %", "4.9 %");
    }

    @Test
    void writesAPageAndEveryChange() throws Exception {
        rewriteOld("\"language\":\"fr\",\"language_c", "\"language\":\"es\",\"language_c");
        Path page = folder.resolve("diff.html");
        Path changes = folder.resolve("changes.jsonl");
        run(
                "parse",
                "--diff",
                old.toString(),
                "--html",
                page.toString(),
                "--changes",
                changes.toString());
        assertThat(page).content().contains("es -&gt; fr", "</html>");
        List<String> lines = Files.readAllLines(changes);
        assertThat(lines).hasSize(3);
        JsonNode change = new JsonMapper().readTree(lines.get(0));
        assertThat(change.at("/fields/0/before").asText()).isEqualTo("es");
    }

    @Test
    void saysWhichLineIsNoListing() throws Exception {
        Files.writeString(old, Files.readString(old) + "{}\n");
        RunCommand run = run("parse", "--diff", old.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("Line 61 of ");
    }

    @Test
    void saysHowToMakeAnOldOutput() {
        RunCommand run = run("parse", "--diff", folder.resolve("none.jsonl").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("there is no such file", "./listings parse FILE... >");
    }

    @Test
    void refusesOptionsThatMakeNoSense() {
        assertThat(run("parse", "--html", "x.html").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run("parse", "--diff", old.toString(), "--fail-over", "many").exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("parse", "--diff", old.toString(), "--explain").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
