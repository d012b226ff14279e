package org.listings.cli;

import org.listings.stack.Component;
import org.listings.stack.LocalStack;
import org.listings.stack.StackListener;

/** The running stack that a command asks something of. */
final class RunningStack {
    private static final int ATTEMPTS = 4;

    private RunningStack() {}

    /**
     * The stack of this home.
     *
     * @param needed what must answer
     * @throws CommandFailed when one of these does not
     */
    static LocalStack of(Home home, Component... needed) {
        LocalStack stack = Pipeline.stackOf(home, StackListener.SILENT);
        for (Component component : needed) {
            if (!answers(stack, component)) {
                throw new CommandFailed(
                        ExitCode.NOT_RUNNING,
                        component.title()
                                + " of "
                                + home.folder()
                                + " does not run or does not answer. Start it with ./listings up,"
                                + " or name another home with --home.");
            }
        }
        return stack;
    }

    /** On a busy machine an answer may take its time; a component that does not run has none. */
    private static boolean answers(LocalStack stack, Component component) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            if (stack.isReady(component)) {
                return true;
            }
            if (!stack.running().contains(component)) {
                return false;
            }
        }
        return stack.isReady(component);
    }
}
