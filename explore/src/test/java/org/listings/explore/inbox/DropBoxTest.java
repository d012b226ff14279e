package org.listings.explore.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listings.explore.inbox.DropBox.NotTaken;

class DropBoxTest {

    @TempDir Path inbox;

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void putsAFileIn() throws Exception {
        new DropBox(inbox, 100).drop("page ü.txt", text("listing"));
        assertThat(inbox.resolve("page ü.txt")).hasContent("listing");
        assertThat(inbox).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "../x.txt",
                "a/b.txt",
                "a\\b.txt",
                ".hidden",
                "x.part",
                "x.TMP",
                "x.receipt.json",
                "x\u0000.txt",
                "x\n.txt",
                "/etc/passwd"
            })
    void refusesNamesThatTheInboxDoesNotRead(String name) {
        assertThatThrownBy(() -> new DropBox(inbox, 100).drop(name, text("listing")))
                .isInstanceOf(NotTaken.class)
                .hasMessageContaining("Rename it");
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void leavesNothingOfAFileThatIsTooLargeEmptyOrBroken() throws Exception {
        DropBox box = new DropBox(inbox, 3);
        assertThatThrownBy(() -> box.drop("a.txt", text("four"))).hasMessageContaining("3 bytes");
        assertThatThrownBy(() -> box.drop("a.txt", text(""))).hasMessageContaining("empty");
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() -> box.drop("a.txt", broken)).hasMessageContaining("Stream closed");
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void doesNotReplaceAFileThatWaits() throws Exception {
        Files.writeString(inbox.resolve("a.txt"), "first");
        assertThatThrownBy(() -> new DropBox(inbox, 100).drop("a.txt", text("second")))
                .hasMessageContaining("waiting in the inbox");
        assertThat(inbox.resolve("a.txt")).hasContent("first");
    }
}
