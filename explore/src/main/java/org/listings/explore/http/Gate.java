package org.listings.explore.http;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/**
 * Who may ask. Pages elsewhere could make a visitor's browser send requests here, under a name of
 * theirs that they let point at this machine; so only names that are known are answered, and what
 * changes something must come from this page.
 */
final class Gate {

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src"
                                + " 'self' data:; connect-src 'self'; base-uri 'none'; form-action"
                                + " 'self'; frame-ancestors 'none'",
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer",
                    "X-Frame-Options", "DENY",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin");

    private final Set<String> names;

    /** Lets in requests to these host names. */
    Gate(Set<String> names) {
        this.names = new TreeSet<>();
        names.forEach(name -> this.names.add(name.toLowerCase(Locale.ROOT)));
    }

    static void protect(HttpFields.Mutable headers) {
        HEADERS.forEach(headers::put);
    }

    /**
     * @throws Refusal when it is none of ours
     */
    void check(Request request) {
        String host = Request.getServerName(request);
        if (host == null || !names.contains(host.toLowerCase(Locale.ROOT))) {
            throw new Refusal(
                    421,
                    "Not this host",
                    "This page is not served under that name, but under %s; LISTINGS_EXPLORE_NAMES adds others."
                            .formatted(String.join(", ", names)));
        }
        if (!Set.of("GET", "HEAD").contains(request.getMethod()) && !isFromHere(request)) {
            throw new Refusal(
                    403,
                    "Not from this page",
                    "Only this page itself may do that: its Origin header must name this server.");
        }
    }

    private static boolean isFromHere(Request request) {
        String origin = request.getHeaders().get("Origin");
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (origin == null || (site != null && !site.equals("same-origin"))) {
            return false;
        }
        try {
            return request.getHttpURI()
                    .getAuthority()
                    .equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
