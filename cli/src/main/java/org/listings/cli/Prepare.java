package org.listings.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.listings.kit.Settings;
import org.listings.schemas.SchemaRegistration;
import org.listings.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Puts what the services need into a Kafka and a registry of one's own. */
@Command(
        name = "prepare",
        description = {
            "Register the schemas and create the topics, for services that run one by one; up and"
                + " demo do it themselves. What is there stays as it is, but for settings by which"
                + " a topic would lose or refuse records.",
            "Where: LISTINGS_KAFKA_BOOTSTRAP_SERVERS, LISTINGS_KAFKA_SCHEMA_REGISTRY_URL and every"
                    + " other LISTINGS_KAFKA_<PROPERTY>; LISTINGS_GENERATION (g1)."
        })
final class Prepare implements Callable<Integer> {

    private static final Logger log = LoggerFactory.getLogger(Prepare.class);

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try {
            prepare(Settings.from(System.getenv()), true);
        } catch (IOException | KafkaException e) {
            throw new CommandFailed(
                    ExitCode.NOT_RUNNING,
                    "Kafka or the registry does not answer: " + e + ". Try again when it does.",
                    e);
        }
        spec.commandLine().getOut().println("Schemas are registered, topics are there.");
        return ExitCode.DONE;
    }

    /**
     * Does it; doing it again changes nothing.
     *
     * @param generation whether a generation's own topics are wanted beside the shared ones
     * @throws IOException when the registry is away
     */
    static void prepare(Settings settings, boolean generation)
            throws IOException, InterruptedException {
        Map<String, Integer> ids = SchemaRegistration.register(settings.kafka());
        log.atInfo().addKeyValue("schemas", ids).log("schemas are registered");
        try (Admin admin = Admin.create(settings.kafka())) {
            Topics.create(admin, Topics.shared());
            if (generation) {
                Topics.create(
                        admin,
                        Topics.of(
                                settings.text("LISTINGS_GENERATION", ServiceUnit.FIRST),
                                settings.text("LISTINGS_RAW_TOPIC", Topics.RAW.name())));
            }
        }
        log.info("topics are there");
    }
}
