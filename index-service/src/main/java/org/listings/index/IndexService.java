package org.listings.index;

import java.util.LinkedHashMap;
import java.util.Map;
import org.listings.dashboards.Dashboards;
import org.listings.dashboards.install.InstallTask;
import org.listings.dashboards.install.KibanaAddress;
import org.listings.explore.ExploreConfig;
import org.listings.explore.ExploreTask;
import org.listings.index.operations.OperationsConfig;
import org.listings.index.operations.OperationsTask;
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
        ServiceRunner.run(tasks(settings), settings);
    }

    /** The service's work and what runs beside it, each by its name, for whoever runs them. */
    public static Map<String, Task> tasks(Settings settings) {
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put("index-service", new IndexTask(IndexConfig.from(settings)));
        tasks.putAll(beside(settings));
        return tasks;
    }

    /** What runs once, however many generations there are: the page, and what dashboards show. */
    public static Map<String, Task> beside(Settings settings) {
        Map<String, Task> tasks = new LinkedHashMap<>();
        if (ExploreConfig.isWanted(settings)) {
            tasks.put("explore", new ExploreTask(ExploreConfig.from(settings)));
        }
        OperationsConfig operations = OperationsConfig.from(settings);
        if (operations.on()) {
            tasks.put("operations", new OperationsTask(IndexConfig.from(settings), operations));
        }
        KibanaAddress.from(settings)
                .ifPresent(
                        kibana ->
                                tasks.put(
                                        "dashboards",
                                        new InstallTask(kibana, Dashboards.from(settings))));
        return tasks;
    }
}
