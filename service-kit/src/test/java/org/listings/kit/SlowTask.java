package org.listings.kit;

import java.util.concurrent.CountDownLatch;

/** Takes its time before it says that it has started, as one that opens connections does. */
final class SlowTask implements Task {

    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public void run(ServiceContext context) throws InterruptedException {
        opened.await();
        context.started();
        started.countDown();
        stopped.await();
    }

    /** Returns when it has. */
    void maySayItHasStarted() throws InterruptedException {
        opened.countDown();
        started.await();
    }

    @Override
    public void stop() {
        opened.countDown();
        stopped.countDown();
    }
}
