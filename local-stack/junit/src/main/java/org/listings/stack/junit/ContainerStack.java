package org.listings.stack.junit;

import com.github.dockerjava.api.DockerClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.listings.stack.Component;
import org.listings.stack.Probe;
import org.listings.stack.Stack;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;

/** Running containers as a stack; stopping one keeps the container, and with it data and port. */
final class ContainerStack implements Stack {
    static final String REGISTRY_API = "/apis/ccompat/v7";

    private static final int STOP_SECONDS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Map<Component, GenericContainer<?>> containers;
    private final DockerClient docker = DockerClientFactory.instance().client();

    ContainerStack(Map<Component, GenericContainer<?>> containers) {
        this.containers = containers;
    }

    @Override
    public String bootstrapServers() {
        return ((KafkaContainer) containers.get(Component.KAFKA)).getBootstrapServers();
    }

    @Override
    public String registryUrl() {
        GenericContainer<?> registry = containers.get(Component.REGISTRY);
        return "http://" + registry.getHost() + ":" + registry.getFirstMappedPort() + REGISTRY_API;
    }

    @Override
    public String elasticsearchUrl() {
        ElasticsearchContainer elasticsearch =
                (ElasticsearchContainer) containers.get(Component.ELASTICSEARCH);
        return "http://" + elasticsearch.getHttpHostAddress();
    }

    @Override
    public void stop(Component component) {
        if (isRunning(component)) {
            docker.stopContainerCmd(id(component)).withTimeout(STOP_SECONDS).exec();
        }
    }

    @Override
    public void start(Component component) {
        if (!isRunning(component)) {
            docker.startContainerCmd(id(component)).exec();
        }
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers(component)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(
                        component.title()
                                + " did not answer again. Its log:\n"
                                + containers.get(component).getLogs());
            }
        }
    }

    private boolean isRunning(Component component) {
        return Boolean.TRUE.equals(
                docker.inspectContainerCmd(id(component)).exec().getState().getRunning());
    }

    private boolean answers(Component component) {
        return switch (component) {
            case KAFKA -> Probe.kafkaAnswers(bootstrapServers());
            case REGISTRY -> Probe.registryAnswers(registryUrl());
            case ELASTICSEARCH -> Probe.elasticsearchAnswers(elasticsearchUrl());
        };
    }

    @Override
    public void pause(Component component) {
        docker.pauseContainerCmd(id(component)).exec();
    }

    @Override
    public void resume(Component component) {
        docker.unpauseContainerCmd(id(component)).exec();
    }

    private String id(Component component) {
        return containers.get(component).getContainerId();
    }
}
