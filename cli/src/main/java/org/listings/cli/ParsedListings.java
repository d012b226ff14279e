package org.listings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.listings.enrich.ListingAvro;
import org.listings.enrich.ListingAvro.Made;
import org.listings.enrich.listing.Enricher;
import org.listings.ingest.ListingFileReader;
import org.listings.ingest.text.FileScan;
import org.listings.kit.CodeVersion;
import org.listings.schemas.Listing;
import org.listings.schemas.RawItem;
import org.listings.schemas.RecordValues;

/**
 * Takes a file through the pipeline's own code, without the pipeline, and hands on its listings.
 */
final class ParsedListings implements Parse.FileReading {
    private static final List<String> ONLY_THE_PIPELINE_KNOWS =
            List.of("ingested_at", "enriched_at", "generation");
    private static final String FOR_THE_INDEX = "search_terms";

    private final ListingFileReader reader;
    private final Consumer<Map<String, Object>> listings;
    private final Enricher enricher = Enricher.bundled();
    private final Made made = new Made(CodeVersion.current(), "", Instant.EPOCH);

    ParsedListings(ListingFileReader reader, Consumer<Map<String, Object>> listings) {
        this.reader = reader;
        this.listings = listings;
    }

    @Override
    public void read(Path file, FileScan scan) throws IOException {
        String name = file.getFileName().toString();
        reader.read(file, name, scan, Instant.EPOCH, raw -> listings.accept(fields(listing(raw))));
    }

    private Listing listing(RawItem raw) {
        return ListingAvro.listing(raw, enricher.enrich(ListingAvro.item(raw)), made);
    }

    private static Map<String, Object> fields(Listing listing) {
        Map<String, Object> fields = RecordValues.of(listing);
        fields.keySet().removeAll(ONLY_THE_PIPELINE_KNOWS);
        fields.remove(FOR_THE_INDEX);
        for (Object source : (List<?>) fields.get("sources")) {
            ((Map<?, ?>) source).keySet().removeAll(ONLY_THE_PIPELINE_KNOWS);
        }
        return fields;
    }
}
