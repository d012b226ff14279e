package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listings.cli.RunCommand.listings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DropTest {
    @TempDir Path folder;

    private RunCommand drop(Path... files) {
        String[] words = new String[files.length + 3];
        words[0] = "drop";
        words[1] = "--home";
        words[2] = folder.resolve("home").toString();
        for (int i = 0; i < files.length; i++) {
            words[i + 3] = files[i].toString();
        }
        return listings(words);
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text of " + name);
    }

    private List<String> inbox() throws IOException {
        try (var files = Files.list(folder.resolve("home/inbox"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void copiesFilesUnderTheirNames() throws Exception {
        RunCommand run = drop(file("one.txt"), file("two words.txt"));
        assertThat(run.exitCode()).isZero();
        assertThat(inbox()).containsExactly("one.txt", "two words.txt");
        assertThat(folder.resolve("home/inbox/one.txt")).hasContent("text of one.txt");
        assertThat(run.out()).contains("./listings up");
    }

    @Test
    void keepsTheTimeAtWhichAFileWasWrittenSoThatItNeedNotStandStill() throws Exception {
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-02T03:04:05Z"));
        drop(Files.setLastModifiedTime(file("one.txt"), longAgo));
        assertThat(Files.getLastModifiedTime(folder.resolve("home/inbox/one.txt")))
                .isEqualTo(longAgo);
    }

    @Test
    void dropsNothingWhenOneFileIsMissing() throws Exception {
        RunCommand run = drop(file("one.txt"), folder.resolve("none.txt"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("There is no file", "none.txt", "Nothing was dropped");
        assertThat(inbox()).isEmpty();
    }

    @Test
    void refusesAFolderAndSaysWhatToNameInstead() throws Exception {
        RunCommand run = drop(folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is a folder", "/*.txt");
    }

    @Test
    void refusesTwoFilesOfOneName() throws Exception {
        RunCommand run = drop(file("a/one.txt"), file("b/one.txt"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("the same name");
        assertThat(inbox()).isEmpty();
    }

    @Test
    void leavesAWaitingFileOfThatNameAlone() throws Exception {
        drop(file("one.txt"));
        Files.writeString(folder.resolve("one.txt"), "another text");
        RunCommand run = drop(folder.resolve("one.txt"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is waiting");
        assertThat(folder.resolve("home/inbox/one.txt")).hasContent("text of one.txt");
    }

    @Test
    void refusesANameThatTheInboxWouldIgnore() throws Exception {
        assertThat(drop(file("one.receipt.json")).err()).contains("Rename it");
    }

    @Test
    void dropsAnEmptyFileForTheInboxToRefuse() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(drop(empty).exitCode()).isZero();
    }

    @Test
    void refusesTheSecondOfTwoPeopleWhoDropUnderOneNameAtTheSameTime() throws Exception {
        Executor threads = command -> new Thread(command).start();
        List<Path> files = new ArrayList<>();
        for (int person = 0; person < 2; person++) {
            files.add(file(person + "/one.txt"));
            Files.writeString(files.get(person), ("of person " + person + "\n").repeat(100_000));
        }
        List<CompletableFuture<RunCommand>> drops =
                files.stream()
                        .map(file -> CompletableFuture.supplyAsync(() -> drop(file), threads))
                        .toList();
        List<RunCommand> runs = drops.stream().map(CompletableFuture::join).toList();
        assertThat(runs).extracting(RunCommand::exitCode).containsExactlyInAnyOrder(0, 1);
        int winner = runs.get(0).exitCode() == 0 ? 0 : 1;
        assertThat(runs.get(1 - winner).err()).contains("is waiting", "Nothing was dropped");
        assertThat(folder.resolve("home/inbox/one.txt")).hasSameBinaryContentAs(files.get(winner));
        assertThat(files.get(1 - winner)).exists();
        assertThat(inbox()).containsExactly("one.txt");
    }
}
