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
    private final Thread thread;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile Throwable failure;

    private Service(String name, Task task, ServiceContext context) {
        this.name = name;
        this.task = task;
        this.thread = new Thread(() -> work(context), name);
        context.health().live(name, () -> failure().map(e -> "ended: " + e));
    }

    /** Starts the task. */
    public static Service start(String name, Task task, ServiceContext context) {
        Service service = new Service(name, task, context);
        log.atInfo().addKeyValue("service", name).log("starting");
        service.thread.start();
        return service;
    }

    private void work(ServiceContext context) {
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
