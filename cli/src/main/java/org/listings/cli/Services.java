package org.listings.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.listings.enrich.EnrichConfig;
import org.listings.enrich.EnrichService;
import org.listings.index.IndexConfig;
import org.listings.index.IndexService;
import org.listings.index.IndexTask;
import org.listings.ingest.IngestConfig;
import org.listings.ingest.IngestTask;
import org.listings.ingest.ListingFileReader;
import org.listings.ingest.ResplitTask;
import org.listings.kit.ServiceRunner;
import org.listings.kit.Settings;
import org.listings.kit.Task;
import org.listings.schemas.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Runs services in this process; {@code up}, {@code demo} and {@code replay} start it. They may be
 * of a later version than this code: its words and the settings it reads are for good.
 */
@Command(
        name = Services.NAME,
        hidden = true,
        description = "Run services here, configured by the environment.")
final class Services implements Callable<Integer> {
    static final String NAME = "services";

    private static final String ALL = "all";

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            defaultValue = ALL,
            description = "ingest, generation, explore, or all (default).")
    private String part;

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.from(System.getenv());
        Prepare.prepare(settings, isWanted(ServiceUnit.GENERATION_PART));
        ServiceRunner.run(tasks(settings), settings);
        return ExitCode.DONE; // not reached: the runner ends the process
    }

    private boolean isWanted(String each) {
        return part.equals(ALL) || part.equals(each);
    }

    private static boolean splitsItself(Settings settings) {
        IndexConfig config = IndexConfig.from(settings);
        return config.origin().rawTopic().equals(Topics.raw(config.generation().name()).name());
    }

    private Map<String, Task> tasks(Settings settings) {
        Map<String, Task> tasks = new LinkedHashMap<>();
        if (isWanted(ServiceUnit.INTAKE_PART)) {
            IngestConfig ingest = IngestConfig.from(settings);
            tasks.put(
                    "ingest-service",
                    new IngestTask(ingest, ListingFileReader.standard(ingest.limits())));
        }
        if (isWanted(ServiceUnit.GENERATION_PART)) {
            if (splitsItself(settings)) {
                IngestConfig ingest = IngestConfig.from(settings);
                tasks.put(
                        "resplit",
                        new ResplitTask(
                                ingest,
                                IndexConfig.from(settings).origin().rawTopic(),
                                ListingFileReader.standard(ingest.limits())));
            }
            tasks.put("enrich-service", EnrichService.task(EnrichConfig.from(settings)));
            tasks.put("index-service", new IndexTask(IndexConfig.from(settings)));
        }
        if (isWanted(ServiceUnit.EXPLORE_PART)) {
            tasks.putAll(IndexService.beside(settings));
        }
        return tasks;
    }
}
