package org.listings.kit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A task at work on a thread of its own, until it is stopped or fails. */
public final class Service {

    private static final Logger log = LoggerFactory.getLogger(Service.class);

    private final String name;
    private final Task task;
    private final ServiceContext context;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean starting = true;
    private volatile boolean stopping;
    private volatile Throwable failure;

    private Service(String name, Task task, ServiceContext context) {
        this.name = name;
        this.task = task;
        this.context = new ServiceContext(context.health(), context.metrics(), this::started);
        Health health = context.health();
        health.live(name, () -> failure().map(e -> "ended: " + e));
        health.ready(
                "start of " + name, () -> starting ? Optional.of("under way") : Optional.empty());
    }

    /** A service that is not ready, because its task is still to be started. */
    static Service of(String name, Task task, ServiceContext context) {
        return new Service(name, task, context);
    }

    /** Starts the task. */
    public static Service start(String name, Task task, ServiceContext context) {
        Service service = of(name, task, context);
        service.start();
        return service;
    }

    void start() {
        log.atInfo().addKeyValue("service", name).log("starting");
        new Thread(this::work, name).start();
    }

    private void started() {
        starting = false;
    }

    private void work() {
        try {
            task.run(context);
            if (!stopping) {
                throw new IllegalStateException(name + " returned without being asked to stop");
            }
            log.atInfo().addKeyValue("service", name).log("stopped");
        } catch (Throwable e) {
            failure = e;
            log.atError().addKeyValue("service", name).setCause(e).log("failed");
        } finally {
            starting = false;
            ended.countDown();
        }
    }

    /** Asks the task to finish. */
    public void stop() {
        stopping = true;
        task.stop();
    }

    /** Whether the task ended within the time. */
    public boolean awaitEnd(Duration time) throws InterruptedException {
        return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Why the task ended, when it was not asked to. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** The name it was started by. */
    public String name() {
        return name;
    }
}
