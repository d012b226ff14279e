package org.listings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.listings.elastic.Counts;
import org.listings.stack.Component;
import org.listings.stack.LocalStack;
import org.listings.stack.StackListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells how everything is. */
@Command(
        name = "status",
        description = {
            "Tell what runs, how far it is, what problems there are, and whether everything that"
                    + " came in is accounted for.",
            "Exits with 3 when something does not run, with 1 when the books do not balance."
        })
final class Status implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LocalStack stack = Pipeline.stackOf(home.home(), StackListener.SILENT);
        boolean answering = components(out, stack);
        boolean working = services(out);
        if (!answering) {
            out.println("Start what is missing with ./listings up.");
            return ExitCode.NOT_RUNNING;
        }
        boolean balanced = books(out, stack);
        return working ? balanced ? ExitCode.DONE : ExitCode.FAILED : ExitCode.NOT_RUNNING;
    }

    private boolean components(PrintWriter out, LocalStack stack) {
        boolean all = true;
        for (Component component : Component.values()) {
            boolean ready = stack.isReady(component);
            all &= ready;
            String where = ready ? "port " + stack.port(component) : "";
            String how =
                    ready
                            ? "ready"
                            : stack.running().contains(component) ? "does not answer" : "stopped";
            out.printf("%-22s %-16s %s%n", component.title(), how, where);
        }
        return all;
    }

    private boolean services(PrintWriter out) {
        Optional<ServicesProcess> services = ServicesProcess.of(home.home());
        ServicesHealth health =
                services.map(ServicesHealth::of)
                        .orElse(new ServicesHealth(false, "they were not started."));
        out.printf(
                "%-22s %-16s %s%n",
                "The services",
                health.isReady() ? "ready" : "not ready",
                health.isReady() ? "port " + services.get().port() : health.reason());
        if (services.isPresent() && !services.get().isAlive()) {
            out.println(
                    "The services ended by themselves. Read "
                            + home.home().servicesLog()
                            + ", then ./listings up.");
        }
        return health.isReady();
    }

    private boolean books(PrintWriter out, LocalStack stack) {
        Counts counts;
        try (LiveIndex index = new LiveIndex(stack.elasticsearchUrl())) {
            counts = index.counts();
        }
        Books books = Books.of(home.home(), stack, counts);
        InboxFiles files = books.files();
        out.println();
        out.printf(
                "Files      %d in = %d archived + %d failed + %d waiting%n",
                books.publishedFiles() + files.failed().size() + files.waiting().size(),
                files.archived().size(),
                files.failed().size(),
                files.waiting().size());
        out.printf(
                "Raw items  %d = %d searchable + %d merged + %d dead-lettered + %d in flight%n",
                books.rawItems(),
                books.searchable(),
                books.merged(),
                books.deadLettered(),
                books.inFlight());
        out.printf("Lag        %d to enrich, %d to index%n", books.toEnrich(), books.toIndex());
        out.println("Languages  " + counts(counts.byLanguage()));
        out.println("Problems   " + counts(counts.byProblem()));
        files.failed()
                .forEach(
                        file -> out.println("Failed     " + file + Receipt.why(home.home(), file)));
        List<String> leftOver = books.leftOver();
        leftOver.forEach(each -> out.println("The books do not balance: " + each + "."));
        if (leftOver.isEmpty()) {
            out.println("The books balance.");
        }
        return leftOver.isEmpty();
    }

    static String counts(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
