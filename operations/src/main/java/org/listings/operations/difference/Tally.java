package org.listings.operations.difference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts changes by field and kind and keeps the first examples of each, as many kinds as there is
 * room for. Ids are hashes, so listings come in no order of their own and a frequent kind is met
 * early.
 */
final class Tally {
    private static final int MOST_FIELDS = 64;
    private static final int MOST_KINDS = 200;
    private static final int EXAMPLES = 3;

    private final Map<String, Field> fields = new LinkedHashMap<>();

    void add(Place listing, List<FieldChange> changes) {
        for (FieldChange change : changes) {
            if (fields.size() < MOST_FIELDS || fields.containsKey(change.field())) {
                fields.computeIfAbsent(change.field(), name -> new Field()).add(listing, change);
            }
        }
    }

    /** The fields that changed, most frequent first. */
    List<FieldChanges> fields() {
        return fields.entrySet().stream()
                .map(field -> field.getValue().changes(field.getKey()))
                .sorted(Comparator.comparingLong(FieldChanges::listings).reversed())
                .toList();
    }

    private static final class Field {
        private final Map<String, Examples<Example>> kinds = new LinkedHashMap<>();
        private long listings;
        private long others;

        private void add(Place listing, FieldChange change) {
            listings++;
            for (String kind : change.kinds()) {
                if (kinds.size() < MOST_KINDS || kinds.containsKey(kind)) {
                    kinds.computeIfAbsent(kind, name -> new Examples<>(EXAMPLES))
                            .add(new Example(listing, change.before(), change.after()));
                } else {
                    others++;
                }
            }
        }

        private FieldChanges changes(String name) {
            List<KindOfChange> all =
                    kinds.entrySet().stream()
                            .map(
                                    kind ->
                                            new KindOfChange(
                                                    kind.getKey(),
                                                    kind.getValue().count(),
                                                    kind.getValue().first()))
                            .sorted(
                                    Comparator.comparingLong(KindOfChange::count)
                                            .reversed()
                                            .thenComparing(KindOfChange::kind))
                            .toList();
            return new FieldChanges(name, listings, all, others);
        }
    }
}
