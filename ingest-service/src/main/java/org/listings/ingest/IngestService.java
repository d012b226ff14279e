package org.listings.ingest;

import org.listings.kit.ServiceRunner;
import org.listings.kit.Settings;

/** Takes the files that are dropped into the inbox and publishes their items to the raw log. */
public final class IngestService {

    private IngestService() {}

    public static void main(String[] args) {
        Settings settings = Settings.from(System.getenv());
        IngestConfig config = IngestConfig.from(settings);
        ListingFileReader reader = ListingFileReader.standard(config.limits());
        ServiceRunner.run("ingest-service", settings, new IngestTask(config, reader));
    }
}
