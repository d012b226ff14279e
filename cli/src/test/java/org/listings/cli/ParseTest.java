package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listings.cli.RunCommand.listings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class ParseTest {
    @TempDir Path folder;

    @Test
    void printsAListingALineUnderTheAvroNames() throws Exception {
        RunCommand run = listings("parse", Samples.files().get(0).toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).hasSize(19);
        JsonNode first = new JsonMapper().readTree(run.outLines().get(0));
        assertThat(first.get("source_file").asText()).isEqualTo("000_9ed49eb5d1e3c0bc.txt");
        assertThat(first.get("start_date").asText()).isEqualTo("2022-12-14");
        assertThat(first.has("ingested_at")).isFalse();
    }

    @Test
    void saysTheSameTwice() throws Exception {
        String file = Samples.files().get(1).toString();
        assertThat(listings("parse", file).out()).isEqualTo(listings("parse", file).out());
    }

    @Test
    void doesTheOtherFilesWhenOneCannotBeRead() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        RunCommand run =
                listings(
                        "parse",
                        folder.resolve("none.txt").toString(),
                        empty.toString(),
                        folder.toString(),
                        Samples.files().get(4).toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.outLines()).hasSize(1);
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.err())
                .contains("there is no such file", "The file is empty", "it is a folder");
    }

    @Test
    void explainsEveryLine() throws Exception {
        RunCommand run = listings("parse", "--explain", Samples.files().get(4).toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("item 1, lines 1 to 37", "title", "date", "24th May 2022");
        assertThat(run.outLines()).hasSize(2 + 37);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void failsWhenWhatItPrintsDoesNotArrive() throws Exception {
        Process parse =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Listings.class.getName(),
                                "parse",
                                Samples.files().get(0).toString())
                        .redirectOutput(new File("/dev/full"))
                        .start();
        String err = new String(parse.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(parse.waitFor()).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("did not take all that was printed", "not complete");
    }

    @Test
    void saysNothingToWhoeverHasReadEnough() {
        StandardOutput closed =
                new StandardOutput(
                        new OutputStream() {
                            @Override
                            public void write(int one) throws IOException {
                                throw new IOException("Broken pipe");
                            }
                        });
        PrintWriter out = new PrintWriter(closed, false, StandardCharsets.UTF_8);
        out.println("a line");
        assertThat(out.checkError()).isTrue();
        StringWriter err = new StringWriter();
        assertThat(closed.exitCode(ExitCode.DONE, new PrintWriter(err))).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).isEmpty();
    }
}
