package org.listings.stack.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.listings.stack.Component;
import org.listings.stack.Probe;
import org.listings.stack.Stack;

/** What a test gets from the extension, whatever the stack runs on. */
@WithStack
final class WithStackIT {
    private final Stack stack;

    WithStackIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void givesAddressesThatAnswer() {
        assertThat(Probe.kafkaAnswers(stack.bootstrapServers())).isTrue();
        assertThat(Probe.registryAnswers(stack.registryUrl())).isTrue();
        assertThat(Probe.elasticsearchAnswers(stack.elasticsearchUrl())).isTrue();
    }

    @Test
    void takesAComponentAwayAndBringsItBackAtTheSameAddress() {
        stack.stop(Component.REGISTRY);
        assertThat(Probe.registryAnswers(stack.registryUrl())).isFalse();
        stack.start(Component.REGISTRY);
        assertThat(Probe.registryAnswers(stack.registryUrl())).isTrue();
    }
}
