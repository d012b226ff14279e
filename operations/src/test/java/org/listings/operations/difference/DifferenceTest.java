package org.listings.operations.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listings.operations.difference.Change.What;

final class DifferenceTest {
    private final List<Change> changes = new ArrayList<>();

    private Report difference(
            Collection<ObjectNode> before,
            Collection<ObjectNode> after,
            Comparator<JsonNode> order) {
        return Difference.of(
                new Listings("g1", before.iterator()),
                new Listings("g2", after.iterator()),
                order,
                changes::add);
    }

    private Report difference(Collection<ObjectNode> before, Collection<ObjectNode> after) {
        return difference(before, after, ListingOrder.BY_ID);
    }

    private static Map<String, ObjectNode> listings(int count) {
        Map<String, ObjectNode> listings = new TreeMap<>();
        SyntheticListings.first(count)
                .forEachRemaining(each -> listings.put(each.get("item_id").asText(), each));
        return listings;
    }

    @Test
    void ofNothingIsNothing() {
        Report report = difference(List.of(), List.of());
        assertThat(report.differing()).isZero();
        assertThat(report.share()).isZero();
    }

    @Test
    void ofASetWithItselfIsNothing() {
        Report report = difference(listings(500).values(), listings(500).values());
        assertThat(report.same()).isEqualTo(500);
        assertThat(report.differing()).isZero();
        assertThat(report.fields()).isEmpty();
        assertThat(changes).isEmpty();
    }

    @Test
    void doesNotCompareWhatDiffersByNature() {
        ObjectNode other = SyntheticListings.listing(1);
        other.put("generation", "g2").put("enriched_at", "2027").put("enricher_version", "2");
        other.put("splitter_version", "2").put("ingested_at", "2027").put("position", 9);
        Report report = difference(List.of(SyntheticListings.listing(1)), List.of(other));
        assertThat(report.same()).isEqualTo(1);
    }

    @Test
    void comparesAFieldThatItHasNeverHeardOf() {
        ObjectNode other = SyntheticListings.listing(1).put("mood", "good");
        Report report = difference(List.of(SyntheticListings.listing(1)), List.of(other));
        assertThat(report.fields()).extracting(FieldChanges::field).containsExactly("mood");
        assertThat(report.fields().get(0).kinds().get(0).kind()).isEqualTo("null -> value");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsExactlyTheListingsThatWereEdited(long seed) {
        Random random = new Random(seed);
        Map<String, ObjectNode> before = listings(400);
        Map<String, ObjectNode> after = listings(400);
        Set<String> changed = new TreeSet<>();
        Set<String> gone = new TreeSet<>();
        Set<String> added = new TreeSet<>();
        for (String id : List.copyOf(before.keySet())) {
            switch (random.nextInt(10)) {
                case 0 -> {
                    edit(after.get(id), random);
                    changed.add(id);
                }
                case 1 -> {
                    after.remove(id);
                    gone.add(id);
                }
                case 2 -> {
                    ObjectNode extra = SyntheticListings.listing(10_000 + random.nextInt(9_000));
                    after.put(extra.get("item_id").asText(), extra);
                    added.add(extra.get("item_id").asText());
                }
                default -> {}
            }
        }
        Report report = difference(before.values(), after.values());
        assertThat(ids(What.CHANGED)).isEqualTo(changed);
        assertThat(ids(What.ONLY_BEFORE)).isEqualTo(gone);
        assertThat(ids(What.ONLY_AFTER)).isEqualTo(added);
        assertThat(report.changed()).isEqualTo(changed.size());
        assertThat(report.onlyBefore().count()).isEqualTo(gone.size());
        assertThat(report.onlyAfter().count()).isEqualTo(added.size());
        assertThat(report.listingsBefore()).isEqualTo(before.size());
        assertThat(report.listingsAfter()).isEqualTo(after.size());

        Report back = difference(after.values(), before.values());
        assertThat(back.same()).isEqualTo(report.same());
        assertThat(back.changed()).isEqualTo(report.changed());
        assertThat(back.onlyBefore().count()).isEqualTo(report.onlyAfter().count());
        assertThat(back.onlyAfter().count()).isEqualTo(report.onlyBefore().count());
        assertThat(counts(back)).isEqualTo(counts(report));
    }

    private static void edit(ObjectNode listing, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> listing.putNull("start_date").putNull("end_date");
            case 1 -> listing.putArray("topics").add("another");
            case 2 -> listing.put("description", "x").put("language", "fr");
            case 3 -> listing.putArray("problems").addObject().put("code", "date-missing");
            default -> listing.put("title", listing.get("title").asText() + "!");
        }
    }

    private static Map<String, Long> counts(Report report) {
        Map<String, Long> counts = new TreeMap<>();
        report.fields().forEach(field -> counts.put(field.field(), field.listings()));
        return counts;
    }

    private Set<String> ids(What what) {
        Set<String> ids = new TreeSet<>();
        for (Change change : changes) {
            if (change.what() == what) {
                ids.add((change.after() == null ? change.before() : change.after()).itemId());
            }
        }
        return ids;
    }

    @Test
    void countsKindsMostFrequentFirstWithExamples() {
        Map<String, ObjectNode> after = listings(30);
        int number = 0;
        for (ObjectNode listing : after.values()) {
            listing.put("start_date", number++ < 20 ? null : "1999-01-01");
        }
        Report report = difference(listings(30).values(), after.values());
        FieldChanges dates = report.fields().get(0);
        assertThat(dates.field()).isEqualTo("start_date");
        assertThat(dates.listings()).isEqualTo(30);
        KindOfChange most = dates.kinds().get(0);
        assertThat(most.kind()).isEqualTo("date -> null");
        assertThat(most.count()).isEqualTo(20);
        assertThat(most.examples()).hasSize(3);
        assertThat(most.examples().get(0))
                .isEqualTo(
                        new Example(
                                new Place(
                                        "0".repeat(32),
                                        "Meeting 0",
                                        "2015-01-01",
                                        "page-0.txt",
                                        1,
                                        5),
                                "2015-01-01",
                                null));
    }

    @Test
    void countsKindsBeyondItsRoomTogether() {
        Map<String, ObjectNode> after = listings(300);
        int number = 0;
        for (ObjectNode listing : after.values()) {
            listing.putArray("topics").add("new-" + number++);
        }
        FieldChanges topics =
                difference(listings(300).values(), after.values()).fields().stream()
                        .filter(field -> field.field().equals("topics"))
                        .findFirst()
                        .orElseThrow();
        assertThat(topics.listings()).isEqualTo(300);
        assertThat(topics.kinds()).hasSize(200);
        long counted = topics.kinds().stream().mapToLong(KindOfChange::count).sum();
        assertThat(counted + topics.otherKinds()).isEqualTo(600);
    }

    @Test
    void pairsWhatStandsInTheSameLinesUnderAnotherId() {
        Map<String, ObjectNode> after = listings(100);
        ObjectNode renamed = after.remove("%032x".formatted(7));
        renamed.put("item_id", "f".repeat(32)).put("title", "Meeting seven").put("last_line", 48);
        after.put("f".repeat(32), renamed);
        Report report = difference(listings(100).values(), after.values());
        assertThat(report.renamed().count()).isEqualTo(1);
        assertThat(report.onlyBefore().count()).isZero();
        assertThat(report.onlyAfter().count()).isZero();
        assertThat(report.renamed().soughtAmongAll()).isTrue();
        assertThat(report.renamed().examples().get(0).before()).startsWith("Meeting 7 · ");
        assertThat(counts(report)).containsOnlyKeys("title", "last_line");
        assertThat(ids(What.RENAMED)).containsExactly("f".repeat(32));
    }

    @Test
    void givesTheBetterPartnerWhenOneItemBecameTwo() {
        ObjectNode whole = SyntheticListings.listing(1).put("first_line", 1).put("last_line", 20);
        ObjectNode small = SyntheticListings.listing(2).put("first_line", 1).put("last_line", 6);
        ObjectNode great = SyntheticListings.listing(3).put("first_line", 7).put("last_line", 20);
        Report report = difference(List.of(whole), List.of(small, great));
        assertThat(report.renamed().count()).isEqualTo(1);
        assertThat(ids(What.RENAMED)).containsExactly("%032x".formatted(3));
        assertThat(ids(What.ONLY_AFTER)).containsExactly("%032x".formatted(2));
    }

    @Test
    void pairsCopiesOfOneListingFileByFile() {
        ObjectNode here = SyntheticListings.listing(1).put("source_file", "a.txt");
        ObjectNode there = SyntheticListings.listing(1).put("source_file", "b.txt");
        ObjectNode changed = there.deepCopy().put("place", "Lomé");
        Report report =
                difference(
                        List.of(here, there),
                        List.of(here, changed, changed),
                        ListingOrder.BY_ID_AND_FILE);
        assertThat(report.same()).isEqualTo(1);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.onlyAfter().count()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNotInOrder() {
        List<ObjectNode> wrong =
                List.of(SyntheticListings.listing(2), SyntheticListings.listing(1));
        assertThatThrownBy(() -> difference(wrong, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("g1 is not in order");
    }
}
