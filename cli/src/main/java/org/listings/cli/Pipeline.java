package org.listings.cli;

import org.listings.stack.Distributions;
import org.listings.stack.LocalStack;
import org.listings.stack.Ports;
import org.listings.stack.StackListener;
import org.listings.stack.StackOptions;
import org.listings.stack.StackOptions.Lifetime;

/** The whole pipeline on this machine: the stack, and the services in processes of their own. */
final class Pipeline implements AutoCloseable {
    private static final int HTTP_PORT = 8080;
    private static final int EXPLORE_PORT = 8088;

    private final Home home;
    private final LocalStack stack;
    private final Progress progress;

    private Pipeline(Home home, LocalStack stack, Progress progress) {
        this.home = home;
        this.stack = stack;
        this.progress = progress;
    }

    /** Starts what does not run yet and returns when the services are ready. */
    static Pipeline start(Home home, PortOptions ports, Lifetime lifetime, Progress progress) {
        StackOptions options =
                StackOptions.of(home.folder(), Distributions.fromSystemProperty())
                        .withPorts(ports.components())
                        .withLifetime(lifetime);
        return start(home, options, ports, progress);
    }

    /** The same with every choice of the stack's. */
    static Pipeline start(Home home, StackOptions options, PortOptions ports, Progress progress) {
        LocalStack stack = LocalStack.start(options, progress);
        try {
            new Fleet(home, stack, options.lifetime(), progress)
                    .startAll(
                            free(home, ServiceUnit.INTAKE)
                                    ? port(
                                            ports.http(),
                                            HTTP_PORT,
                                            "the services' health",
                                            "--http-port",
                                            progress)
                                    : 0,
                            free(home, ServiceUnit.EXPLORE)
                                    ? port(
                                            ports.explore(),
                                            EXPLORE_PORT,
                                            "the Explore page",
                                            "--explore-port",
                                            progress)
                                    : 0);
            return new Pipeline(home, stack, progress);
        } catch (RuntimeException e) {
            if (options.lifetime() == Lifetime.OF_THIS_PROCESS) {
                stack.close();
            }
            throw e;
        }
    }

    /** What of this home runs now. */
    static LocalStack stackOf(Home home, StackListener listener) {
        return LocalStack.of(
                StackOptions.of(home.folder(), new Distributions(home.folder())), listener);
    }

    /** Whether a process of that name may be started: its port matters then. */
    private static boolean free(Home home, String name) {
        return ServicesProcess.of(home, name).filter(ServicesProcess::isAlive).isEmpty();
    }

    private static int port(
            Integer asked, int usual, String whose, String option, Progress progress) {
        if (asked != null && asked == 0) {
            return Ports.free();
        }
        int wanted = asked == null ? usual : asked;
        if (!Ports.isTaken(wanted)) {
            return wanted;
        }
        if (asked != null) {
            throw new CommandFailed(
                    ExitCode.NOT_RUNNING,
                    "Port "
                            + asked
                            + " is taken. Free it, or ask for another with "
                            + option
                            + ".");
        }
        int used = Ports.near(wanted);
        progress.say("  port " + wanted + " is taken, " + whose + " is on " + used + " instead");
        return used;
    }

    LocalStack stack() {
        return stack;
    }

    /** The process that takes files. */
    ServicesProcess intake() {
        return ServicesProcess.of(home)
                .orElseThrow(
                        () ->
                                new CommandFailed(
                                        ExitCode.NOT_RUNNING,
                                        "The intake was stopped. Start it with ./listings up."));
    }

    /** Stops the services, then the components. Data stay. */
    @Override
    public void close() {
        stop(home, stack, progress);
    }

    /** Stops what runs of a pipeline; false when nothing did. */
    static boolean stop(Home home, LocalStack stack, Progress progress) {
        boolean stackRan = !stack.running().isEmpty();
        if (ServicesProcess.all(home).stream().anyMatch(ServicesProcess::isAlive)) {
            progress.say("  stopping the services ...");
        }
        boolean servicesRan = Fleet.stopAll(home);
        stack.close();
        return servicesRan || stackRan;
    }

    /** Where a person looks next. */
    void describe() {
        progress.say("");
        ServicesProcess.of(home, ServiceUnit.EXPLORE)
                .ifPresent(page -> progress.say("  Explore         " + page.exploreUrl()));
        progress.say("  Elasticsearch   " + stack.elasticsearchUrl() + "/listings/_search");
        progress.say("  Kafka           " + stack.bootstrapServers());
        progress.say("  Registry        " + stack.registryUrl());
        progress.say("  Health, metrics " + intake().url() + "/health/ready, /metrics");
        progress.say("  Inbox           " + home.inbox());
        progress.say("  Logs            " + home.logs());
    }
}
