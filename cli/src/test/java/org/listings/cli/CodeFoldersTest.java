package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listings.kit.BadSetting;

class CodeFoldersTest {
    private static final String COMMIT = "0.1.0+0123abc";

    @TempDir Path folder;
    private Path program;
    private Path topics;

    @BeforeEach
    void write() throws IOException {
        program = Files.createDirectories(folder.resolve("program"));
        topics = Files.createDirectories(folder.resolve("topics"));
        Files.writeString(program.resolve("A.class"), "first");
        Files.writeString(topics.resolve("strikes.yaml"), "first");
    }

    private CodeFolders code(String commit, Path... ownTopics) {
        return new CodeFolders(
                folder.resolve("code"),
                new ClassPath(List.of(program)),
                commit,
                List.of(ownTopics).stream().findFirst());
    }

    private String kept(String version, String file) throws IOException {
        return Files.readString(Path.of(code(COMMIT).classPath(version)).resolve(file));
    }

    @Test
    void codeOfACommitIsKeptOnceUnderItsName() throws IOException {
        assertThat(code(COMMIT).keepCurrent()).isEqualTo(COMMIT);
        assertThat(code(COMMIT).keepCurrent()).isEqualTo(COMMIT);
        assertThat(code(COMMIT).versions()).containsExactly(COMMIT);
        Files.writeString(program.resolve("A.class"), "second");
        assertThat(kept(COMMIT, "A.class")).isEqualTo("first");
    }

    @Test
    void whatIsBuiltFromUncommittedFilesIsAVersionOfItsOwnEachTime() throws IOException {
        String first = code(COMMIT + ".dirty").keepCurrent();
        Files.writeString(program.resolve("A.class"), "second");
        String second = code(COMMIT + ".dirty").keepCurrent();
        assertThat(first).startsWith(COMMIT + ".dirty.").isNotEqualTo(second);
        assertThat(kept(first, "A.class")).isEqualTo("first");
        assertThat(kept(second, "A.class")).isEqualTo("second");
    }

    @Test
    void otherProgramsThatSayTheyAreTheSameCommitAreAnotherVersion() throws IOException {
        code(COMMIT).keepCurrent();
        Files.writeString(program.resolve("A.class"), "second");
        assertThat(code(COMMIT).keepCurrent()).startsWith(COMMIT + ".");
    }

    @Test
    void anOperatorsOwnTopicsBelongToTheVersionAndStayAsTheyWere() throws IOException {
        String first = code(COMMIT, topics).keepCurrent();
        Files.writeString(topics.resolve("strikes.yaml"), "second");
        String second = code(COMMIT, topics).keepCurrent();
        assertThat(first).isNotEqualTo(COMMIT).isNotEqualTo(second);
        assertThat(code(COMMIT).topics(first).orElseThrow().resolve("strikes.yaml"))
                .hasContent("first");
        assertThat(code(COMMIT).topics(second).orElseThrow().resolve("strikes.yaml"))
                .hasContent("second");
        assertThat(code(COMMIT).topics(code(COMMIT).keepCurrent())).isEmpty();
    }

    @Test
    void aFolderOfTopicsThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> code(COMMIT, folder.resolve("none")).keepCurrent())
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("LISTINGS_TOPICS");
    }
}
