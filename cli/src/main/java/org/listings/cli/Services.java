package org.listings.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.listings.enrich.EnrichConfig;
import org.listings.enrich.EnrichService;
import org.listings.index.IndexService;
import org.listings.ingest.IngestConfig;
import org.listings.ingest.IngestTask;
import org.listings.ingest.ListingFileReader;
import org.listings.kit.ServiceRunner;
import org.listings.kit.Settings;
import org.listings.kit.Task;
import picocli.CommandLine.Command;

/**
 * Runs the three services and the Explore page in this process; {@code up} and {@code demo} start
 * it.
 */
@Command(
        name = Services.NAME,
        hidden = true,
        description = "Run the services here, configured by the environment.")
final class Services implements Callable<Integer> {
    static final String NAME = "services";

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.from(System.getenv());
        Prepare.prepare(settings);
        ServiceRunner.run(tasks(settings), settings);
        return ExitCode.DONE; // not reached: the runner ends the process
    }

    private static Map<String, Task> tasks(Settings settings) {
        IngestConfig ingest = IngestConfig.from(settings);
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put(
                "ingest-service",
                new IngestTask(ingest, ListingFileReader.standard(ingest.limits())));
        tasks.put("enrich-service", EnrichService.task(EnrichConfig.from(settings)));
        tasks.putAll(IndexService.tasks(settings));
        return tasks;
    }
}
