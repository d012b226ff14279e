package org.listings.stack.junit;

import org.listings.stack.Stack;

/**
 * What the stack of the tests runs on: {@code -Dstack=processes} (the default) or {@code
 * -Dstack=containers}.
 */
interface StackBackend extends AutoCloseable {
    String PROPERTY = "stack";

    static StackBackend chosen() {
        String name = System.getProperty(PROPERTY, "processes");
        return switch (name) {
            case "processes" -> new ProcessBackend();
            case "containers" -> new ContainerBackend();
            default ->
                    throw new IllegalArgumentException(
                            "-D" + PROPERTY + "=" + name + ": use processes or containers.");
        };
    }

    Stack stack();

    @Override
    void close();
}
