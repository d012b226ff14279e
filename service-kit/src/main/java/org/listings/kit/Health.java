package org.listings.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/**
 * Whether a service lives and is ready, by named checks. A check answers at once, from what the
 * service last saw; it gives nothing when all is well, else what is wrong, in words for a person.
 */
public final class Health {

    private final Map<String, Supplier<Optional<String>>> live = new ConcurrentSkipListMap<>();
    private final Map<String, Supplier<Optional<String>>> ready = new ConcurrentSkipListMap<>();

    /** The process is to be started again while this check has something to say. */
    public void live(String name, Supplier<Optional<String>> check) {
        live.put(name, check);
    }

    /** The service does no work while this check has something to say. */
    public void ready(String name, Supplier<Optional<String>> check) {
        ready.put(name, check);
    }

    /** What keeps the service from living, by check; empty when nothing does. */
    public Map<String, String> notLive() {
        return failing(live);
    }

    /** What keeps the service from being ready, by check; empty when nothing does. */
    public Map<String, String> notReady() {
        Map<String, String> failing = failing(live);
        failing.putAll(failing(ready));
        return failing;
    }

    private static Map<String, String> failing(Map<String, Supplier<Optional<String>>> checks) {
        Map<String, String> failing = new LinkedHashMap<>();
        checks.forEach((name, check) -> check.get().ifPresent(reason -> failing.put(name, reason)));
        return failing;
    }
}
