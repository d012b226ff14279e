package org.listings.index;

import java.util.LinkedHashMap;
import java.util.Map;
import org.listings.explore.ExploreConfig;
import org.listings.explore.ExploreTask;
import org.listings.kit.ServiceRunner;
import org.listings.kit.Settings;
import org.listings.kit.Task;

/**
 * Reads enriched listings and makes them searchable in Elasticsearch; serves the Explore page where
 * the settings name its port.
 */
public final class IndexService {

    private IndexService() {}

    public static void main(String[] args) {
        Settings settings = Settings.from(System.getenv());
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put("index-service", new IndexTask(IndexConfig.from(settings)));
        if (ExploreConfig.isWanted(settings)) {
            tasks.put("explore", new ExploreTask(ExploreConfig.from(settings)));
        }
        ServiceRunner.run(tasks, settings);
    }
}
