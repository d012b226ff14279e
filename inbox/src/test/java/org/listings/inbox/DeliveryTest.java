package org.listings.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listings.inbox.Delivery.Undeliverable;

class DeliveryTest {

    @TempDir Path inbox;

    private static void drop(Path inbox, String name, String content) throws Exception {
        try (Delivery delivery = new Delivery(inbox)) {
            Files.writeString(delivery.add(name), content);
            delivery.deliver();
        }
    }

    @Test
    void letsAFileAppearWholeAndLeavesNothingElse() throws Exception {
        try (Delivery delivery = new Delivery(inbox)) {
            Path hidden = Files.writeString(delivery.add("a.txt"), "listing");
            assertThat(InboxName.isInput(hidden.getFileName().toString())).isFalse();
            assertThat(inbox.resolve("a.txt")).doesNotExist();
            delivery.deliver();
        }
        assertThat(inbox).isDirectoryContaining("glob:**/a.txt");
        assertThat(Files.list(inbox)).hasSize(1);
        assertThat(inbox.resolve("a.txt")).hasContent("listing");
    }

    @Test
    void takesOneOfThoseThatAreDroppedUnderOneNameAtTheSameTime() throws Exception {
        int people = 2;
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            for (int round = 0; round < 1000; round++) {
                String name = round + ".txt";
                AtomicInteger away = new AtomicInteger(people);
                List<Future<String>> drops = new ArrayList<>();
                for (int person = 0; person < people; person++) {
                    String content = "of person " + person;
                    drops.add(threads.submit(() -> dropTogether(name, content, away)));
                }
                List<String> told = new ArrayList<>();
                for (Future<String> drop : drops) {
                    told.add(drop.get());
                }
                assertThat(told).filteredOn(each -> each.contains("is waiting")).hasSize(1);
                assertThat(told).contains(Files.readString(inbox.resolve(name)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What was dropped, or why it was not. */
    private String dropTogether(String name, String content, AtomicInteger away) throws Exception {
        try (Delivery delivery = new Delivery(inbox)) {
            Files.writeString(delivery.add(name), content);
            away.decrementAndGet();
            while (away.get() > 0) {
                Thread.onSpinWait();
            }
            delivery.deliver();
            return content;
        } catch (Undeliverable e) {
            return e.getMessage();
        }
    }

    @Test
    void saysWhichFilesAppearedBeforeOneThatCouldNot() throws Exception {
        try (Delivery delivery = new Delivery(inbox)) {
            for (String name : List.of("a.txt", "b.txt", "c.txt")) {
                Files.writeString(delivery.add(name), "mine");
            }
            drop(inbox, "b.txt", "somebody else's");
            assertThatThrownBy(delivery::deliver).hasMessageContaining("b.txt is waiting");
            assertThat(delivery.delivered()).containsExactly("a.txt");
        }
        assertThat(Files.list(inbox).map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("a.txt", "b.txt");
        assertThat(inbox.resolve("b.txt")).hasContent("somebody else's");
    }

    @Test
    void refusesANameThatWaitsBeforeItIsWritten() throws Exception {
        Files.createSymbolicLink(inbox.resolve("a.txt"), Path.of("nowhere"));
        try (Delivery delivery = new Delivery(inbox)) {
            assertThatThrownBy(() -> delivery.add("a.txt")).hasMessageContaining("is waiting");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../a.txt", "a/b.txt", ".a", "a.part", "a\u0000", "/a"})
    void refusesNamesThatTheInboxDoesNotRead(String name) throws Exception {
        try (Delivery delivery = new Delivery(inbox)) {
            assertThatThrownBy(() -> delivery.add(name))
                    .isInstanceOf(Undeliverable.class)
                    .hasMessageContaining("Rename it");
        }
    }

    @Test
    void countsANameInBytesAsFileSystemsDo() throws Exception {
        try (Delivery delivery = new Delivery(inbox)) {
            delivery.add("名".repeat(80) + ".txt");
            assertThatThrownBy(() -> delivery.add("名".repeat(84) + ".txt"))
                    .hasMessageContaining("Rename it");
        }
    }

    @Test
    void replacesNothingWhereThereAreNoHardLinksEither() throws Exception {
        URI zip = URI.create("jar:" + inbox.resolve("inbox.zip").toUri());
        try (FileSystem noLinks = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Path folder = noLinks.getPath("/inbox");
            Files.createDirectory(folder);
            try (Delivery late = new Delivery(folder)) {
                Files.writeString(late.add("a.txt"), "late");
                drop(folder, "a.txt", "first");
                assertThatThrownBy(late::deliver).hasMessageContaining("is waiting");
            }
            assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo("first");
        }
    }
}
