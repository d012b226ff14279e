package org.listings.ingest.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits until something happens in a folder or a time is over. Only a wake-up: events may be lost
 * or never come (network file systems), so the folder is looked at in any case.
 */
public final class WakeUp implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WakeUp.class);
    // A burst of files is one wake-up.
    private static final Duration GATHER = Duration.ofMillis(20);

    private final Optional<WatchService> events;

    private WakeUp(Optional<WatchService> events) {
        this.events = events;
    }

    public static WakeUp on(Path folder) {
        try {
            WatchService events = folder.getFileSystem().newWatchService();
            folder.register(
                    events,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            return new WakeUp(Optional.of(events));
        } catch (IOException | UnsupportedOperationException e) {
            log.atInfo()
                    .addKeyValue("reason", e.getMessage())
                    .log("the inbox cannot be watched and is only looked at from time to time");
            return new WakeUp(Optional.empty());
        }
    }

    /** Returns after that time at the latest. */
    public void await(Duration atMost) throws InterruptedException {
        if (events.isEmpty()) {
            Thread.sleep(atMost.toMillis());
            return;
        }
        WatchKey key = events.get().poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
            Thread.sleep(Math.min(GATHER.toMillis(), atMost.toMillis()));
            key.pollEvents();
            key.reset();
        }
    }

    @Override
    public void close() throws IOException {
        if (events.isPresent()) {
            events.get().close();
        }
    }
}
