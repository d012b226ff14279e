package org.listings.kit;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs services until the process is told to end (SIGTERM, SIGINT) or one of them fails, with
 * health and metrics over HTTP. The process ends with 0 in the first case and 1 in the second, so
 * that whoever supervises it starts it again.
 */
public final class ServiceRunner {

    private static final Logger log = LoggerFactory.getLogger(ServiceRunner.class);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private ServiceRunner() {}

    /** Runs one service; does not return. */
    public static void run(String name, Settings settings, Task task) {
        run(Map.of(name, task), settings);
    }

    /**
     * Runs several services in one process, under one health and one set of metrics; does not
     * return.
     */
    public static void run(Map<String, Task> tasks, Settings settings) {
        System.exit(runUntilEnd(tasks, settings));
    }

    static int runUntilEnd(Map<String, Task> tasks, Settings settings) {
        PrometheusMeterRegistry metrics = Metrics.prometheus();
        Health health = new Health();
        InetSocketAddress address =
                new InetSocketAddress(
                        settings.text("LISTINGS_HTTP_HOST", "127.0.0.1"),
                        settings.number("LISTINGS_HTTP_PORT", 8080, 0));
        ServiceContext context = new ServiceContext(health, metrics);
        // before anybody can ask: what is still to be started is not ready
        List<Service> services =
                tasks.entrySet().stream()
                        .map(task -> Service.of(task.getKey(), task.getValue(), context))
                        .toList();
        try (HttpEndpoints http = HttpEndpoints.open(address, health, metrics)) {
            log.atInfo().addKeyValue("port", http.port()).log("health and metrics are served");
            Thread onSignal = new Thread(() -> stop(services), "stop");
            Runtime.getRuntime().addShutdownHook(onSignal);
            services.forEach(Service::start);
            awaitFirstEnd(services);
            stop(services);
            return services.stream().anyMatch(service -> service.failure().isPresent()) ? 1 : 0;
        } catch (IOException e) {
            log.atError().addKeyValue("reason", e.getMessage()).log("did not start");
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void awaitFirstEnd(List<Service> services) throws InterruptedException {
        while (true) {
            for (Service service : services) {
                if (service.awaitEnd(LOOK_EVERY)) {
                    return;
                }
            }
        }
    }

    private static void stop(List<Service> services) {
        services.forEach(Service::stop);
        for (Service service : services) {
            try {
                if (!service.awaitEnd(TIME_TO_STOP)) {
                    log.atWarn().addKeyValue("service", service.name()).log("did not stop in time");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
