package org.listings.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Elasticsearch as one node on the loopback address, under another user where this process is root.
 */
final class ElasticsearchNode implements Recipe {
    private final StackOptions options;

    ElasticsearchNode(StackOptions options) {
        this.options = options;
    }

    @Override
    public ProcessBuilder prepare(int port) throws IOException {
        OtherUser user = OtherUser.whenRoot();
        Path folder = user.ownedFolder(options.data(Component.ELASTICSEARCH));
        Path config = Files.createDirectories(folder.resolve("config"));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path logs = Files.createDirectories(folder.resolve("logs"));
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.write(config.resolve("elasticsearch.yml"), settings(port, data, logs));
        Files.write(config.resolve("jvm.options"), jvmOptions());
        try (var logging =
                ElasticsearchNode.class.getResourceAsStream("elasticsearch-log4j2.properties")) {
            Files.write(config.resolve("log4j2.properties"), logging.readAllBytes());
        }
        user.giveAway(config, temporary, logs, data);

        Path program = user.readable(options.distributions().elasticsearch());
        List<String> command = new ArrayList<>(user.prefix());
        command.add(program.resolve("bin").resolve("elasticsearch").toString());
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("JAVA_") || name.equals("_JAVA_OPTIONS"));
        environment.put("ES_JAVA_HOME", user.readable(Jdk.home()).toString());
        environment.put("ES_PATH_CONF", config.toString());
        environment.put("ES_TMPDIR", temporary.toString());
        environment.put("HOME", temporary.toString());
        return builder;
    }

    private static List<String> settings(int port, Path data, Path logs) {
        return List.of(
                "cluster.name: listings",
                "node.name: listings",
                "discovery.type: single-node",
                "network.host: 127.0.0.1",
                "http.port: " + port,
                // Nobody else joins; any free port does.
                "transport.port: 0",
                "path.data: " + quoted(data),
                "path.logs: " + quoted(logs),
                "xpack.security.enabled: false",
                // A nearly full disk of a developer's machine must not turn indexes read-only.
                "cluster.routing.allocation.disk.threshold_enabled: false");
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private List<String> jvmOptions() {
        String heap = options.size().elasticsearchHeap();
        return List.of(
                "-Xms" + heap,
                "-Xmx" + heap,
                "-XX:+UseG1GC",
                "-Djava.io.tmpdir=${ES_TMPDIR}",
                "20-:--add-modules=jdk.incubator.vector",
                "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1",
                "-XX:+ExitOnOutOfMemoryError");
    }

    @Override
    public boolean isReady(int port) {
        return Probe.elasticsearchAnswers("http://127.0.0.1:" + port);
    }
}
