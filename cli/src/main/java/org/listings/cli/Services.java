package org.listings.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.listings.kit.ServiceRunner;
import org.listings.kit.Settings;
import org.listings.kit.Task;
import org.listings.schemas.SchemaRegistration;
import org.listings.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** Runs the three services in this process; {@code up} and {@code demo} start it. */
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
            Topics.create(admin, settings.text("LISTINGS_GENERATION", "g1"));
        }
        log.info("topics are there");
        Map<String, Task> tasks = new LinkedHashMap<>();
        ServiceRunner.run(tasks, settings);
        return ExitCode.DONE;
    }
}
