package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Listings that only one set has, held until all are known: two that stand in the same lines of the
 * same file are one listing whose id changed. There is room for so many bytes of them.
 */
final class Apart {
    private static final long ROOM = 32_000_000;
    private static final int MOST_CANDIDATES = 16;

    private final Map<String, File> files = new LinkedHashMap<>();
    private long room = ROOM;
    private boolean heldAll = true;

    private static final class File {
        private final List<Held> before = new ArrayList<>();
        private final List<Held> after = new ArrayList<>();
    }

    private record Pair(Held before, Held after, double overlap) {}

    /** Holds a listing of the old set; false when there is no room. */
    boolean holdBefore(JsonNode listing) {
        Held held = hold(listing);
        return held != null && file(held).before.add(held);
    }

    /** Holds a listing of the new set; false when there is no room. */
    boolean holdAfter(JsonNode listing) {
        Held held = hold(listing);
        return held != null && file(held).after.add(held);
    }

    private File file(Held held) {
        return files.computeIfAbsent(held.file(), name -> new File());
    }

    private Held hold(JsonNode listing) {
        if (room > 0) {
            Held held = Held.of(listing);
            room -= held.size();
            if (room > 0) {
                return held;
            }
        }
        heldAll = false;
        return null;
    }

    /** Whether there was room for all. */
    boolean heldAll() {
        return heldAll;
    }

    /** Hands on what belongs together, and the places of what stays alone. */
    void pairs(
            BiConsumer<JsonNode, JsonNode> pairs, Consumer<Place> before, Consumer<Place> after) {
        for (File file : files.values()) {
            Set<Held> paired = new HashSet<>();
            for (Pair pair : candidates(file)) {
                if (!paired.contains(pair.before) && !paired.contains(pair.after)) {
                    paired.add(pair.before);
                    paired.add(pair.after);
                    pairs.accept(pair.before.listing(), pair.after.listing());
                }
            }
            alone(file.before, paired, before);
            alone(file.after, paired, after);
        }
    }

    private static void alone(List<Held> all, Set<Held> paired, Consumer<Place> places) {
        all.stream()
                .filter(held -> !paired.contains(held))
                .forEach(held -> places.accept(Place.of(held.listing())));
    }

    /** What may belong together in a file, what overlaps most first. */
    private static List<Pair> candidates(File file) {
        Comparator<Held> byLine = Comparator.comparingInt(Held::firstLine);
        file.before.sort(byLine);
        file.after.sort(byLine);
        List<Pair> pairs = new ArrayList<>();
        int from = 0;
        for (Held before : file.before) {
            // items of one side follow each other, so those that end above stay above
            while (from < file.after.size()
                    && file.after.get(from).lastLine() < before.firstLine()) {
                from++;
            }
            int end = Math.min(file.after.size(), from + MOST_CANDIDATES);
            for (Held after : file.after.subList(from, end)) {
                double overlap = before.overlap(after);
                if (overlap > 0) {
                    pairs.add(new Pair(before, after, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        return pairs;
    }
}
