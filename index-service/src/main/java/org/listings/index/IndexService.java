package org.listings.index;

import org.listings.kit.ServiceRunner;
import org.listings.kit.Settings;

/** Reads enriched listings and makes them searchable in Elasticsearch. */
public final class IndexService {

    private IndexService() {}

    public static void main(String[] args) {
        Settings settings = Settings.from(System.getenv());
        ServiceRunner.run("index-service", settings, new IndexTask(IndexConfig.from(settings)));
    }
}
