package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.listings.operations.difference.Change.What;

/** Finds what differs between two sets of listings while reading each once, in order. */
public final class Difference {
    private static final int EXAMPLES = 10;

    private final Consumer<Change> each;
    private final Tally tally = new Tally();
    private final Apart apart = new Apart();
    private final Examples<Place> onlyBefore = new Examples<>(EXAMPLES);
    private final Examples<Place> onlyAfter = new Examples<>(EXAMPLES);
    private final Examples<Example> renamed = new Examples<>(EXAMPLES);
    private long same;
    private long changed;

    private Difference(Consumer<Change> each) {
        this.each = each;
    }

    /**
     * Compares two sets.
     *
     * @param order that both are in
     * @param each gets every listing that is not the same, in no particular order
     * @throws IllegalArgumentException when a set is not in that order
     */
    public static Report of(
            Listings before, Listings after, Comparator<JsonNode> order, Consumer<Change> each) {
        Difference difference = new Difference(each);
        difference.merge(new InOrder(before, order), new InOrder(after, order), order);
        return difference.report(before.name(), after.name());
    }

    private void merge(InOrder before, InOrder after, Comparator<JsonNode> order) {
        while (before.peek() != null || after.peek() != null) {
            int side =
                    before.peek() == null
                            ? 1
                            : after.peek() == null
                                    ? -1
                                    : order.compare(before.peek(), after.peek());
            if (side == 0) {
                both(before.take(), after.take());
            } else if (side < 0) {
                onlyBefore(before.take());
            } else {
                onlyAfter(after.take());
            }
        }
        apart.pairs(this::renamed, this::goneFor, this::newFor);
    }

    private void both(JsonNode before, JsonNode after) {
        List<FieldChange> fields = ComparedFields.changes(before, after);
        if (fields.isEmpty()) {
            same++;
            return;
        }
        changed++;
        Place now = Place.of(after);
        tally.add(now, fields);
        each.accept(new Change(What.CHANGED, Place.of(before), now, fields));
    }

    private void renamed(JsonNode before, JsonNode after) {
        List<FieldChange> fields = ComparedFields.changes(before, after);
        Place now = Place.of(after);
        tally.add(now, fields);
        Place old = Place.of(before);
        renamed.add(
                new Example(
                        now,
                        Excerpt.of(old.words(), now.words()),
                        Excerpt.of(now.words(), old.words())));
        each.accept(new Change(What.RENAMED, old, now, fields));
    }

    private void onlyBefore(JsonNode listing) {
        if (!apart.holdBefore(listing)) {
            goneFor(Place.of(listing));
        }
    }

    private void onlyAfter(JsonNode listing) {
        if (!apart.holdAfter(listing)) {
            newFor(Place.of(listing));
        }
    }

    private void goneFor(Place place) {
        onlyBefore.add(place);
        each.accept(new Change(What.ONLY_BEFORE, place, null, List.of()));
    }

    private void newFor(Place place) {
        onlyAfter.add(place);
        each.accept(new Change(What.ONLY_AFTER, null, place, List.of()));
    }

    private Report report(String before, String after) {
        return new Report(
                before,
                after,
                same,
                changed,
                new Renamed(renamed.count(), renamed.first(), apart.heldAll()),
                new OnlyIn(onlyBefore.count(), onlyBefore.first()),
                new OnlyIn(onlyAfter.count(), onlyAfter.first()),
                tally.fields());
    }
}
