package org.listings.explore.http;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** A request, as much of it as a route needs. */
public final class Asked {

    private final Request request;
    private final String rest;
    private final Fields parameters;

    Asked(Request request, String rest) {
        this.request = request;
        this.rest = rest;
        this.parameters = parameters(request);
    }

    private static Fields parameters(Request request) {
        try {
            return Request.extractQueryParameters(request);
        } catch (RuntimeException e) {
            throw Refusal.bad("The address cannot be read: " + e.getMessage());
        }
    }

    /** What follows the route's own path, decoded. */
    public String rest() {
        return rest;
    }

    /** The parameter's only value; empty when it is missing or blank. */
    public Optional<String> text(String name) {
        List<String> values = parameters.getValuesOrEmpty(name);
        if (values.size() > 1) {
            throw Refusal.bad(name + "= is given twice; give it once.");
        }
        return values.stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** All values of a parameter that may be repeated. */
    public List<String> texts(String name) {
        return parameters.getValuesOrEmpty(name).stream().filter(v -> !v.isBlank()).toList();
    }

    /**
     * A parameter as a whole number.
     *
     * @throws Refusal when it is not a whole number in these bounds
     */
    public int number(String name, int byDefault, int least, int most) {
        try {
            int number = text(name).map(Integer::parseInt).orElse(byDefault);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw Refusal.bad("%s= must be a number from %d to %d.".formatted(name, least, most));
    }

    /**
     * Misspelt parameters would otherwise be answered as if they were not there.
     *
     * @throws Refusal when there is another one than these
     */
    public void refuseOthersThan(Set<String> known) {
        for (String name : parameters.getNames()) {
            if (!known.contains(name)) {
                throw Refusal.bad(
                        "There is no parameter %s=; there is %s."
                                .formatted(name, String.join(", ", new TreeSet<>(known))));
            }
        }
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }

    /** How long the body is said to be; -1 when nothing is said. */
    public long length() {
        return request.getLength();
    }

    /** The request's body. */
    public InputStream body() {
        return Request.asInputStream(request);
    }
}
