package org.listings.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.listings.enrich.EnrichConfig;
import org.listings.enrich.EnrichService;
import org.listings.index.IndexService;
import org.listings.ingest.IngestConfig;
import org.listings.ingest.IngestTask;
import org.listings.ingest.ListingFileReader;
import org.listings.kit.ServiceRunner;
import org.listings.kit.Settings;
import org.listings.kit.Task;
import org.listings.schemas.SchemaRegistration;
import org.listings.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger log = LoggerFactory.getLogger(Services.class);

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.from(System.getenv());
        Map<String, Integer> ids = SchemaRegistration.register(settings.kafka());
        log.atInfo().addKeyValue("schemas", ids).log("schemas are registered");
        try (Admin admin = Admin.create(settings.kafka())) {
            Topics.create(
                    admin, settings.text("LISTINGS_GENERATION", ServicesEnvironment.GENERATION));
        }
        log.info("topics are there");
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
