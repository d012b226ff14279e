package org.listings.cli;

import org.listings.stack.Component;
import org.listings.stack.LocalStack;
import org.listings.stack.StackListener;

/** The running stack that a command asks something of. */
final class RunningStack {
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
            if (!stack.isReady(component)) {
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
}
