package org.listings.explore.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What Jetty refuses by itself, as a malformed request, looks like our own refusals. */
final class PlainErrors implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Gate.protect(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        int status = response.getStatus();
        Content.Sink.write(
                response,
                true,
                "{\"title\":\"Not answered\",\"status\":%d,\"detail\":\"The request cannot be answered as it is.\"}"
                        .formatted(status),
                callback);
        return true;
    }
}
