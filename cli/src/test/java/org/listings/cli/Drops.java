package org.listings.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.listings.inbox.Receipt;

/** Drops pages of which every item is a new one. */
final class Drops {
    private final Home home;
    private final Path folder;
    private int files;
    private int items;

    Drops(Home home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /** One page of so many items. */
    synchronized void drop(int count) {
        StringBuilder page = new StringBuilder("Events & meetings\n");
        for (int item = 1; item <= count; item++) {
            page.append(
                    "\n  %d. Event\n\n    Workshop %d of page %d\n\n    %d May 2021\n"
                            .formatted(item, item, files, item % 28 + 1));
        }
        try {
            Path file = Files.writeString(folder.resolve(name(files)), page.toString());
            Drop.dropAll(List.of(file), home.madeInbox());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files++;
        items += count;
    }

    private static String name(int file) {
        return "page-%d.txt".formatted(file);
    }

    synchronized int items() {
        return items;
    }

    synchronized int files() {
        return files;
    }

    synchronized boolean areAllSearchable() {
        for (int file = 0; file < files; file++) {
            Optional<Receipt> receipt = Receipt.of(home.inbox(), name(file));
            if (receipt.filter(each -> each.status().equals("searchable")).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A page of two items again and again, until it is closed. */
    Stream every(Duration time) {
        return new Stream(time);
    }

    /** Goes on dropping. */
    final class Stream implements AutoCloseable {
        private final Thread thread;
        private volatile boolean stopping;

        private Stream(Duration time) {
            thread =
                    new Thread(
                            () -> {
                                while (!stopping) {
                                    drop(2);
                                    Waiting.pause(time);
                                }
                            },
                            "drops");
            thread.start();
        }

        @Override
        public void close() throws InterruptedException {
            stopping = true;
            thread.join();
        }
    }
}
