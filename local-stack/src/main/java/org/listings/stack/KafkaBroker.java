package org.listings.stack;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.Uuid;

/** Kafka as one node that is broker and controller (KRaft). */
final class KafkaBroker implements Recipe {
    private final StackOptions options;
    private final Path folder;

    KafkaBroker(StackOptions options) {
        this.options = options;
        this.folder = options.data(Component.KAFKA);
    }

    @Override
    public ProcessBuilder prepare(int port) throws IOException {
        Files.createDirectories(folder);
        Path logging = folder.resolve("logback.xml");
        try (InputStream packaged = KafkaBroker.class.getResourceAsStream("kafka-logback.xml")) {
            Files.write(logging, packaged.readAllBytes());
        }
        Path properties = folder.resolve("server.properties");
        Properties settings = settings(port, Ports.free());
        try (var writer = Files.newBufferedWriter(properties)) {
            settings.store(writer, "Written at every start");
        }
        formatOnce(properties, logging);
        return java(logging, "kafka.Kafka", properties.toString());
    }

    private Properties settings(int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(
                Map.of(
                        "process.roles",
                        "broker,controller",
                        "node.id",
                        "1",
                        "controller.quorum.voters",
                        "1@127.0.0.1:" + controllerPort,
                        "controller.listener.names",
                        "CONTROLLER",
                        "listeners",
                        "PLAINTEXT://127.0.0.1:"
                                + port
                                + ",CONTROLLER://127.0.0.1:"
                                + controllerPort,
                        "advertised.listeners",
                        "PLAINTEXT://127.0.0.1:" + port,
                        "log.dirs",
                        folder.resolve("data").toString()));
        // One node cannot replicate; few internal partitions start and recover faster.
        settings.putAll(
                Map.of(
                        "offsets.topic.replication.factor", "1",
                        "offsets.topic.num.partitions", "8",
                        "transaction.state.log.replication.factor", "1",
                        "transaction.state.log.min.isr", "1",
                        "transaction.state.log.num.partitions", "8",
                        "share.coordinator.state.topic.replication.factor", "1",
                        "share.coordinator.state.topic.min.isr", "1",
                        "group.initial.rebalance.delay.ms", "0",
                        "auto.create.topics.enable", "false"));
        return settings;
    }

    private void formatOnce(Path properties, Path logging) throws IOException {
        if (Files.exists(folder.resolve("data").resolve("meta.properties"))) {
            return;
        }
        Path clusterId = folder.resolve("cluster.id");
        if (Files.notExists(clusterId)) {
            Files.writeString(clusterId, Uuid.randomUuid().toString());
        }
        Path log = options.log(Component.KAFKA);
        Process format =
                java(
                                logging,
                                "kafka.tools.StorageTool",
                                "format",
                                "-t",
                                Files.readString(clusterId).strip(),
                                "-c",
                                properties.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        try {
            if (format.waitFor() != 0) {
                throw LogTail.explain("Kafka's data folder could not be formatted", log);
            }
        } catch (InterruptedException e) {
            format.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StackException(
                    "Interrupted while Kafka's data folder was being formatted.", e);
        }
    }

    private ProcessBuilder java(Path logging, String mainClass, String... arguments) {
        String classPath = options.distributions().kafka() + File.separator + "*";
        ProcessBuilder builder =
                new ProcessBuilder(
                        Jdk.java(),
                        "-Xmx" + options.size().kafkaHeap(),
                        "-Djava.awt.headless=true",
                        "-Dlogback.configurationFile=" + logging,
                        "-cp",
                        classPath,
                        mainClass);
        builder.command().addAll(List.of(arguments));
        return builder.directory(folder.toFile());
    }

    @Override
    public boolean isReady(int port) {
        // Looking at the port first spares the client's warnings about refused connections.
        return Ports.isListening(port) && Probe.kafkaAnswers("127.0.0.1:" + port);
    }
}
