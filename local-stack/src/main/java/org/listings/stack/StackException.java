package org.listings.stack;

import java.io.Serial;

/** The stack cannot do what was asked; the message says what happened and what to do next. */
public final class StackException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    StackException(String message) {
        super(message);
    }

    StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
