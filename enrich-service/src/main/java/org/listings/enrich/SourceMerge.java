package org.listings.enrich;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.listings.schemas.Listing;
import org.listings.schemas.Source;

/**
 * One listing out of several readings of the same item. The order in which they come makes no
 * difference, nor does one that comes twice, so a replay ends where the first run did.
 */
public final class SourceMerge {

    private static final Comparator<Source> BY_PLACE =
            Comparator.comparing(Source::getSha256).thenComparing(Source::getPosition);

    /**
     * The fullest text speaks for the item; between equals the place decides, so that there is
     * always one answer.
     */
    private static final Comparator<Listing> BEST_FIRST =
            Comparator.comparingInt((Listing listing) -> -length(listing.getDescription()))
                    .thenComparing(Listing::getSourceSha256)
                    .thenComparing(Listing::getPosition);

    private SourceMerge() {}

    /**
     * The better text of the two, with all their sources.
     *
     * @param known the listing so far
     * @param found another reading of the same item
     */
    public static Listing merge(Listing known, Listing found) {
        Listing best = BEST_FIRST.compare(found, known) < 0 ? found : known;
        TreeSet<Source> sources = new TreeSet<>(BY_PLACE);
        sources.addAll(known.getSources());
        sources.addAll(found.getSources());
        return Listing.newBuilder(best)
                .setSources(List.copyOf(sources))
                .setIngestedAt(earliest(known.getIngestedAt(), found.getIngestedAt()))
                .setEnrichedAt(found.getEnrichedAt())
                .build();
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
