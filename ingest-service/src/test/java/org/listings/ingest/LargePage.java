package org.listings.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes a page of a given size and reads it as the service does; run in a JVM of its own, whose
 * heap is small. Arguments: file, megabytes.
 */
final class LargePage {

    private static final int ITEMS_UNDER_A_HEADING = 20;

    private LargePage() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        int written = write(file, Long.parseLong(args[1]) << 20);
        long began = System.nanoTime();
        ListingFileReader reader = ListingFileReader.standard(Limits.USUAL);
        AtomicInteger items = new AtomicInteger();
        var scan = reader.scan(file);
        Duration scanned = Duration.ofNanos(System.nanoTime() - began);
        reader.read(file, "large.txt", scan, Instant.EPOCH, item -> items.incrementAndGet());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(
                "items written %d, read %d, scan %d ms, all %d ms, heap %d MB%n",
                written,
                items.get(),
                scanned.toMillis(),
                took.toMillis(),
                Runtime.getRuntime().maxMemory() >> 20);
        System.exit(written == items.get() ? 0 : 1);
    }

    private static int write(Path file, long bytes) throws IOException {
        int items = 0;
        try (BufferedWriter page = Files.newBufferedWriter(file)) {
            page.write("Events & meetings\n");
            for (long written = 0; written < bytes; items++) {
                String heading =
                        items % ITEMS_UNDER_A_HEADING == 0
                                ? "\nMay " + (1970 + items / ITEMS_UNDER_A_HEADING % 60) + "\n"
                                : "";
                String item =
                        heading
                                + "\n  %d. Event\n\n    Workshop %d on labour inspection in Genève\n"
                                        .formatted(items % ITEMS_UNDER_A_HEADING + 1, items)
                                + "\n    %d May 2021, Lomé, Togo\n".formatted(items % 28 + 1)
                                + "\n    "
                                + "A course for inspectors, employers and unions. ".repeat(12)
                                + "\n";
                page.write(item);
                written += item.length();
            }
        }
        return items;
    }
}
