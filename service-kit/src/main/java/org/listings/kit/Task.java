package org.listings.kit;

/** The work of a service. */
public interface Task {

    /**
     * Works until {@link #stop} is called; says {@link ServiceContext#started} as soon as its
     * checks are registered. Returning for any other reason, or throwing, ends the service with a
     * failure.
     *
     * @throws Exception an outage that could not be waited out, or a bug; what was not committed is
     *     done again
     */
    void run(ServiceContext context) throws Exception;

    /**
     * Asks {@link #run} to finish what it is at, commit and return; called from another thread,
     * perhaps twice.
     */
    void stop();
}
