package org.listings.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.listings.stack.Component;
import org.listings.stack.StackListener;

/** Tells a person, line by line, how the pipeline comes up and goes down. */
final class Progress implements StackListener {
    private final PrintWriter out;

    Progress(PrintWriter out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Whether somebody watches, so that a line may be written over. */
    boolean isTerminal() {
        return Terminal.console().isPresent();
    }

    /** Writes over what was written so before, in a terminal. */
    void overwrite(String line) {
        if (isTerminal()) {
            out.print("\r\u001b[K" + line);
            out.flush();
        }
    }

    @Override
    public void portTaken(Component component, int wanted, int used) {
        say("  port " + wanted + " is taken, " + component.title() + " uses " + used + " instead");
    }

    @Override
    public void starting(Component component, int port) {
        say("  starting " + named(component) + " on port " + port + " ...");
    }

    @Override
    public void ready(Component component, int port, Duration after) {
        say("  " + named(component) + " is ready (" + after.toSeconds() + " s)");
    }

    @Override
    public void alreadyRunning(Component component, int port) {
        say("  " + named(component) + " runs already, on port " + port);
    }

    @Override
    public void stopping(Component component) {
        say("  stopping " + named(component) + " ...");
    }

    private static String named(Component component) {
        return component == Component.REGISTRY ? "the schema registry" : component.title();
    }
}
