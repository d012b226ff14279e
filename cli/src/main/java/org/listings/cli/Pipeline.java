package org.listings.cli;

import java.time.Duration;
import java.util.Optional;
import org.listings.stack.Distributions;
import org.listings.stack.LocalStack;
import org.listings.stack.LogTail;
import org.listings.stack.Ports;
import org.listings.stack.StackListener;
import org.listings.stack.StackOptions;
import org.listings.stack.StackOptions.Lifetime;

/** The whole pipeline on this machine: the stack, and the services in a process of their own. */
final class Pipeline implements AutoCloseable {
    private static final int HTTP_PORT = 8080;
    private static final int EXPLORE_PORT = 8088;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Home home;
    private final LocalStack stack;
    private final ServicesProcess services;
    private final Progress progress;

    private Pipeline(Home home, LocalStack stack, ServicesProcess services, Progress progress) {
        this.home = home;
        this.stack = stack;
        this.services = services;
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
            return new Pipeline(
                    home, stack, services(home, stack, options, ports, progress), progress);
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

    private static ServicesProcess services(
            Home home,
            LocalStack stack,
            StackOptions options,
            PortOptions ports,
            Progress progress) {
        Optional<ServicesProcess> running =
                ServicesProcess.of(home).filter(ServicesProcess::isAlive);
        if (running.isPresent()) {
            progress.say("  the services run already");
            return running.get();
        }
        int port = port(ports.http(), HTTP_PORT, "the services' health", "--http-port", progress);
        int explorePort =
                port(ports.explore(), EXPLORE_PORT, "the Explore page", "--explore-port", progress);
        progress.say("  starting the services (ingest, enrich, index, explore) ...");
        long start = System.nanoTime();
        ServicesProcess services =
                ServicesProcess.start(home, stack, port, explorePort, options.lifetime());
        try {
            awaitReady(home, services);
        } catch (RuntimeException e) {
            services.stop(home);
            throw e;
        }
        progress.say(
                "  the services are ready ("
                        + Duration.ofNanos(System.nanoTime() - start).toSeconds()
                        + " s)");
        return services;
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

    private static void awaitReady(Home home, ServicesProcess services) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            ServicesHealth health = ServicesHealth.of(services);
            if (health.isReady()) {
                return;
            }
            if (!services.isAlive()) {
                throw LogTail.explain(
                        "The services ended while they were starting", home.servicesLog());
            }
            if (System.nanoTime() > deadline) {
                throw new CommandFailed(
                        ExitCode.TIMED_OUT,
                        "The services are not ready after "
                                + PATIENCE.toSeconds()
                                + " s: "
                                + health.reason()
                                + " Read "
                                + home.servicesLog()
                                + ".");
            }
            Waiting.pause(LOOK_EVERY);
        }
    }

    LocalStack stack() {
        return stack;
    }

    ServicesProcess services() {
        return services;
    }

    /** Stops the services, then the components. Data stay. */
    @Override
    public void close() {
        stop(home, stack, Optional.of(services), progress);
    }

    /** Stops what runs of a pipeline; false when nothing did. */
    static boolean stop(
            Home home, LocalStack stack, Optional<ServicesProcess> services, Progress progress) {
        boolean servicesRan = services.filter(ServicesProcess::isAlive).isPresent();
        boolean stackRan = !stack.running().isEmpty();
        if (servicesRan) {
            progress.say("  stopping the services ...");
        }
        services.ifPresent(each -> each.stop(home));
        stack.close();
        return servicesRan || stackRan;
    }

    /** Where a person looks next. */
    void describe() {
        progress.say("");
        progress.say("  Explore         " + services.exploreUrl());
        progress.say("  Elasticsearch   " + stack.elasticsearchUrl() + "/listings/_search");
        progress.say("  Kafka           " + stack.bootstrapServers());
        progress.say("  Registry        " + stack.registryUrl());
        progress.say("  Health, metrics " + services.url() + "/health/ready, /metrics");
        progress.say("  Inbox           " + home.inbox());
        progress.say("  Logs            " + home.servicesLog().getParent());
    }
}
