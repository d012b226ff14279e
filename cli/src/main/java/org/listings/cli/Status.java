package org.listings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.listings.operations.Unavailable;
import org.listings.stack.Component;
import org.listings.stack.LocalStack;
import org.listings.stack.StackListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how everything is, or what became of one file. */
@Command(
        name = "status",
        description = {
            "Tell what runs, how far it is, what is held or was given up and why, and whether"
                    + " everything that came in is accounted for; with FILE, what became of that"
                    + " file.",
            "Exits with 3 when something does not run, with 1 when something is left over without"
                    + " a reason."
        })
final class Status implements Callable<Integer> {
    private static final Duration REDRAW_EVERY = Duration.ofSeconds(2);
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A file's name, path or SHA-256 (or how that begins).")
    private String file;

    @Option(names = "--watch", description = "Tell again every two seconds, until Ctrl-C.")
    private boolean watch;

    @Option(names = "--json", description = "Print one JSON object (with --watch, one a line).")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (file != null) {
            return new FileStatus(home.home(), out).tell(file, json);
        }
        LocalStack stack = Pipeline.stackOf(home.home(), StackListener.SILENT);
        try (Frames frames = new Frames(stack)) {
            int exitCode = frames.next(out);
            while (watch && !out.checkError()) {
                Waiting.pause(REDRAW_EVERY);
                StringWriter frame = new StringWriter();
                exitCode = frames.next(new PrintWriter(frame));
                out.print((Terminal.console().isEmpty() || json ? "" : CLEAR) + frame);
                out.flush();
            }
            return exitCode;
        }
    }

    /** One screen after the other. */
    private final class Frames implements AutoCloseable {
        private final LocalStack stack;
        private StatusReader reader;

        Frames(LocalStack stack) {
            this.stack = stack;
        }

        int next(PrintWriter out) {
            Map<String, String> components = components();
            ServicesHealth services = services();
            boolean answering =
                    components.values().stream().allMatch(how -> how.startsWith("ready"));
            Optional<StatusReport> report = answering ? report(services) : Optional.empty();
            if (json) {
                printJson(out, components, services, report);
            } else {
                print(out, components, services, report);
            }
            out.flush();
            return report.isEmpty() || !services.answers()
                    ? ExitCode.NOT_RUNNING
                    : report.get().leftOver().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }

        private Optional<StatusReport> report(ServicesHealth services) {
            try {
                if (reader == null) {
                    reader = new StatusReader(home.home(), stack);
                }
                return Optional.of(reader.read(services.held()));
            } catch (Unavailable e) {
                close();
                if (!watch) {
                    throw e;
                }
                return Optional.empty();
            }
        }

        private Map<String, String> components() {
            Map<String, String> components = new LinkedHashMap<>();
            for (Component component : Component.values()) {
                components.put(
                        component.title(),
                        stack.isReady(component)
                                ? "ready, port " + stack.port(component)
                                : stack.running().contains(component)
                                        ? "does not answer"
                                        : "stopped");
            }
            return components;
        }

        private void print(
                PrintWriter out,
                Map<String, String> components,
                ServicesHealth services,
                Optional<StatusReport> report) {
            components.forEach((name, how) -> out.printf("%-22s %s%n", name, how));
            out.printf(
                    "%-22s %s%n",
                    "The services",
                    services.isReady()
                            ? "ready"
                            : report.isPresent() && services.answers()
                                    ? "hold, see below"
                                    : "not ready: " + services.reason());
            out.println();
            StatusScreen screen = new StatusScreen(out);
            report.ifPresentOrElse(
                    screen::print,
                    () -> screen.printFiles(InboxFiles.of(home.home()), Instant.now()));
            if (report.isEmpty() || !services.answers()) {
                out.println("Start what is missing with ./listings up.");
            }
        }

        private void printJson(
                PrintWriter out,
                Map<String, String> components,
                ServicesHealth services,
                Optional<StatusReport> report) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("components", components);
            values.put("services_ready", services.isReady());
            report.ifPresentOrElse(
                    each -> values.putAll(StatusValues.of(each)),
                    () -> values.put("held", services.held()));
            JsonLines lines = new JsonLines(out);
            lines.write(values);
        }

        @Override
        public void close() {
            if (reader != null) {
                reader.close();
                reader = null;
            }
        }
    }

    private ServicesHealth services() {
        return ServicesHealth.ofAll(home.home());
    }
}
