package org.listings.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JUnit's temporary folder is closed to other users, as root's home is. */
final class OtherUserTest {
    @TempDir Path closed;
    private final OtherUser user = OtherUser.whenRoot();

    @BeforeEach
    void onlyAsRoot() {
        assumeTrue("root".equals(System.getProperty("user.name")), "needs root");
    }

    @Test
    void getsAFolderItCanReachBehindALinkThatStays() throws Exception {
        Path asked = closed.resolve("elasticsearch");
        Path given = user.ownedFolder(asked);
        assertThat(given).doesNotHaveToString(asked.toString());
        assertThat(asked.toRealPath()).isEqualTo(given);
        assertThat(user.ownedFolder(asked)).isEqualTo(given);
        assertThat(exitOf("test", "-r", given.toString())).isZero();
    }

    @Test
    void leavesNothingBehindWhenTheHomeIsDeleted() throws Exception {
        Path given = user.ownedFolder(closed.resolve("first"));
        Files.setLastModifiedTime(
                given.resolve("linked-from"),
                FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Files.delete(closed.resolve("first"));
        user.ownedFolder(closed.resolve("second"));
        assertThat(given).doesNotExist();
    }

    @Test
    void leavesAYoungFolderAloneThatAnotherProcessMayJustHaveMade() throws Exception {
        Path given = user.ownedFolder(closed.resolve("young"));
        Files.delete(closed.resolve("young"));
        user.ownedFolder(closed.resolve("later"));
        assertThat(given).exists();
    }

    @Test
    void getsACopyOfAProgramItCannotReach() throws Exception {
        Path program = Files.createDirectories(closed.resolve("program-1"));
        Files.writeString(Files.createDirectory(program.resolve("bin")).resolve("run"), "x");
        Path copy = user.readable(program);
        assertThat(exitOf("cat", copy.resolve("bin/run").toString())).isZero();
        assertThat(user.readable(program)).isEqualTo(copy);
        Files.delete(copy.resolve("bin/run"));
        Files.delete(copy.resolve("bin"));
        Files.delete(copy);
    }

    @Test
    void ownsWhatItIsGiven() throws Exception {
        Path data = Files.createDirectory(closed.resolve("data"));
        user.giveAway(data);
        assertThat(Files.getAttribute(data, "unix:uid", LinkOption.NOFOLLOW_LINKS))
                .isEqualTo(65_534);
    }

    private int exitOf(String... command) throws Exception {
        List<String> whole = new ArrayList<>(user.prefix());
        whole.addAll(List.of(command));
        return new ProcessBuilder(whole).start().waitFor();
    }
}
