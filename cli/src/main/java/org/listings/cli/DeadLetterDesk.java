package org.listings.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listings.operations.deadletters.DeadLetterOffice;
import org.listings.operations.deadletters.LetterId;
import org.listings.operations.deadletters.Selection;
import org.listings.operations.kafka.KafkaLook;
import org.listings.stack.Component;
import org.listings.stack.Stack;

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
        Stack stack = RunningStack.of(home, Component.KAFKA, Component.REGISTRY);
        return new DeadLetterDesk(clients(stack), mostAttempts);
    }

    /** What clients of that stack are told. */
    static Map<String, Object> clients(Stack stack) {
        return Map.of(
                "bootstrap.servers",
                stack.bootstrapServers(),
                "schema.registry.url",
                stack.registryUrl());
    }

    DeadLetterOffice office() {
        return office;
    }

    /** What the registry's clients are told. */
    Map<String, Object> serdes() {
        return kafka;
    }

    /**
     * Which letters are meant.
     *
     * @throws CommandFailed when it is not said in exactly one way
     */
    static Selection selection(boolean all, String reason, List<String> ids) {
        boolean byName = ids != null && !ids.isEmpty();
        int ways = (all ? 1 : 0) + (reason != null ? 1 : 0) + (byName ? 1 : 0);
        if (ways != 1) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    "Say which dead letters in one way: --all, --reason REASON, or their IDs."
                            + " ./listings dlq list shows both.");
        }
        return all
                ? Selection.all()
                : reason != null ? Selection.because(reason) : Selection.of(ids(ids));
    }

    static Set<LetterId> ids(List<String> texts) {
        Set<LetterId> ids = new LinkedHashSet<>();
        for (String text : texts) {
            ids.add(id(text));
        }
        return ids;
    }

    static LetterId id(String text) {
        return LetterId.parse(text)
                .orElseThrow(
                        () ->
                                new CommandFailed(
                                        ExitCode.USAGE,
                                        text
                                                + " is no dead letter's ID; they look like 0-17."
                                                + " ./listings dlq list shows them."));
    }

    @Override
    public void close() {
        look.close();
    }
}
