package org.listings.ingest.inbox;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.listings.inbox.InboxName;

/** The folder that files are dropped into; sub-folders, links and hidden files are not entered. */
public final class Inbox {

    private final Path folder;
    private final Stillness stillness;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Map<Path, Long> postponed = new HashMap<>();
    private final Set<Path> strangers = new HashSet<>();
    private boolean unsettled;

    /**
     * @param stillFor how long a file must not have changed
     * @param nanos a clock that never goes back, as {@link System#nanoTime}
     */
    public Inbox(Path folder, Duration stillFor, Clock clock, LongSupplier nanos) {
        this.folder = folder;
        this.stillness = new Stillness(stillFor);
        this.clock = clock;
        this.nanos = nanos;
    }

    /**
     * Looks once.
     *
     * @return the files that are whole, longest waiting first, and what is new and not to be read
     */
    public Look look() throws IOException {
        List<InboxFile> whole = new ArrayList<>();
        List<Stranger> newStrangers = new ArrayList<>();
        Set<Path> present = new HashSet<>();
        unsettled = false;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path path : entries) {
                if (InboxName.isInput(path.getFileName().toString())) {
                    present.add(path);
                    look(path, whole, newStrangers);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        stillness.keepOnly(present);
        postponed.keySet().retainAll(present);
        strangers.retainAll(present);
        whole.sort(
                Comparator.comparing((InboxFile file) -> file.identity().modified())
                        .thenComparing(InboxFile::path));
        return new Look(whole, newStrangers);
    }

    private void look(Path path, List<InboxFile> whole, List<Stranger> newStrangers)
            throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes =
                    Files.readAttributes(
                            path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException vanished) {
            return;
        }
        if (!attributes.isRegularFile()) {
            if (strangers.add(path)) {
                newStrangers.add(Stranger.of(path, attributes));
            }
            return;
        }
        FileIdentity identity = FileIdentity.of(attributes);
        if (!stillness.isWhole(path, identity, clock.instant(), nanos.getAsLong())) {
            unsettled = true;
        } else if (isDue(path)) {
            whole.add(new InboxFile(path, identity));
        }
    }

    private boolean isDue(Path path) {
        Long due = postponed.get(path);
        return due == null || nanos.getAsLong() - due >= 0;
    }

    /** Whether the last look saw a file that may soon be whole. */
    public boolean unsettled() {
        return unsettled;
    }

    /** Takes back that a file is whole: it must stand still anew. */
    public void notWhole(InboxFile file) {
        stillness.forget(file.path());
    }

    /** Leaves a file alone for a while. */
    public void postpone(InboxFile file, Duration howLong) {
        postponed.put(file.path(), nanos.getAsLong() + howLong.toNanos());
    }

    /**
     * What one look found.
     *
     * @param whole files to take, in order
     * @param strangers what is no file and was not seen before
     */
    public record Look(List<InboxFile> whole, List<Stranger> strangers) {}
}
