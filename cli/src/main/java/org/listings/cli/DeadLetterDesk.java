package org.listings.cli;

import java.util.Map;
import org.listings.operations.deadletters.DeadLetterOffice;
import org.listings.operations.kafka.KafkaLook;
import org.listings.stack.Component;

/** The dead letters of a running pipeline, for the commands that work with them. */
final class DeadLetterDesk implements AutoCloseable {
    private final KafkaLook look;
    private final DeadLetterOffice office;
    private final Map<String, Object> kafka;

    private DeadLetterDesk(Map<String, Object> kafka, int mostAttempts) {
        this.kafka = kafka;
        this.look = new KafkaLook(kafka);
        this.office = new DeadLetterOffice(look, kafka, mostAttempts);
    }

    /**
     * @throws CommandFailed when Kafka or the registry of that home does not answer
     */
    static DeadLetterDesk of(Home home, int mostAttempts) {
        Servers servers = Servers.of(home, Component.KAFKA, Component.REGISTRY);
        return new DeadLetterDesk(servers.kafka(), mostAttempts);
    }

    DeadLetterOffice office() {
        return office;
    }

    /** What the registry's clients are told. */
    Map<String, Object> serdes() {
        return kafka;
    }

    @Override
    public void close() {
        look.close();
    }
}
