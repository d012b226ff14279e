package org.listings.stack.junit;

import java.util.EnumMap;
import java.util.Map;
import org.listings.stack.Component;
import org.listings.stack.Stack;
import org.opentest4j.TestAbortedException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;

/** The stack as containers; the tests are skipped where there is no Docker. */
final class ContainerBackend implements StackBackend {
    private static final int KAFKA_PORT = 9092;
    private static final int REGISTRY_PORT = 8080;
    private static final int ELASTICSEARCH_PORT = 9200;

    private final Map<Component, GenericContainer<?>> containers = new EnumMap<>(Component.class);

    ContainerBackend() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new TestAbortedException(
                    "-Dstack=containers needs Docker, and none answers here: start it, or leave the"
                            + " property out.");
        }
        Images images = new Images();
        containers.put(
                Component.KAFKA,
                FixedPort.publish(
                        new KafkaContainer(images.of(Component.KAFKA, "apache/kafka"))
                                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"),
                        KAFKA_PORT));
        containers.put(
                Component.REGISTRY,
                FixedPort.publish(
                        new GenericContainer<>(
                                        images.of(Component.REGISTRY, "apicurio/apicurio-registry"))
                                .withEnv("APICURIO_STORAGE_KIND", "sql")
                                .withEnv("APICURIO_STORAGE_SQL_KIND", "h2")
                                .withEnv("APICURIO_DATASOURCE_URL", "jdbc:h2:file:/tmp/registry")
                                .waitingFor(
                                        Wait.forHttp(ContainerStack.REGISTRY_API + "/subjects")
                                                .forPort(REGISTRY_PORT)),
                        REGISTRY_PORT));
        containers.put(
                Component.ELASTICSEARCH,
                FixedPort.publish(
                        new ElasticsearchContainer(
                                        images.of(
                                                Component.ELASTICSEARCH,
                                                "docker.elastic.co/elasticsearch/elasticsearch"))
                                .withEnv("xpack.security.enabled", "false")
                                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                                .withEnv(
                                        "cluster.routing.allocation.disk.threshold_enabled",
                                        "false"),
                        ELASTICSEARCH_PORT));
        Startables.deepStart(containers.values().stream()).join();
    }

    @Override
    public Stack stack() {
        return new ContainerStack(containers);
    }

    @Override
    public void close() {
        containers.values().forEach(GenericContainer::stop);
    }
}
