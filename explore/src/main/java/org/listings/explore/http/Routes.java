package org.listings.explore.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Which code answers which method and path; a path that ends in a slash answers all below it. */
public final class Routes {

    /** Answers a request. */
    @FunctionalInterface
    public interface Route {

        /**
         * Answers it.
         *
         * @throws Refusal to say no
         * @throws Exception what nobody foresaw; logged, and answered with 500
         */
        Answer answer(Asked asked) throws Exception;
    }

    private final Map<String, Map<String, Route>> byPath = new LinkedHashMap<>();

    /** Lets a route answer GET (and HEAD) there. */
    public Routes get(String path, Route route) {
        return on("GET", path, route);
    }

    /** Lets a route answer POST there. */
    public Routes post(String path, Route route) {
        return on("POST", path, route);
    }

    private Routes on(String method, String path, Route route) {
        byPath.computeIfAbsent(path, p -> new LinkedHashMap<>()).put(method, route);
        return this;
    }

    /** The route that answers, and the part of the path that is left to it. */
    record Found(Route route, String rest) {}

    /**
     * @throws Refusal when there is none
     */
    Found find(String method, String path) {
        String known = path;
        while (!byPath.containsKey(known)) {
            known = known.substring(0, known.lastIndexOf('/', known.length() - 2) + 1);
            if (known.length() <= 1) {
                throw Refusal.missing("There is nothing at " + path + ".");
            }
        }
        Map<String, Route> routes = byPath.get(known);
        Route route = routes.get(method.equals("HEAD") ? "GET" : method);
        if (route == null) {
            throw new Refusal(
                    405,
                    "Method not allowed",
                    "%s takes %s."
                            .formatted(path, String.join(", ", new TreeSet<>(routes.keySet()))));
        }
        return new Found(route, path.substring(known.length()));
    }
}
