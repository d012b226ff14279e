package org.listings.explore.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;
import org.listings.kit.hold.Away;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes every request, has it answered, and turns what goes wrong into words. */
final class Desk extends Handler.Abstract {

    private static final Logger log = LoggerFactory.getLogger(Desk.class);
    private static final int BUFFER = 16 * 1024;

    private final Gate gate;
    private final Routes routes;

    Desk(Gate gate, Routes routes) {
        this.gate = gate;
        this.routes = routes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        try {
            send(answer(request), request, response);
            callback.succeeded();
        } catch (IOException e) {
            callback.failed(e); // whoever asked has gone
        } catch (Exception e) {
            breakOff(e, request, response, callback);
        }
        return true;
    }

    /** What was sent stays in sight as a part: only a refusal may still be sent as a whole. */
    private static void breakOff(
            Exception why, Request request, Response response, Callback callback) {
        if (response.isCommitted()) {
            log.atWarn()
                    .addKeyValue("path", path(request))
                    .setCause(why)
                    .log("answer broke off half-way");
            callback.failed(why);
            return;
        }
        try {
            response.reset();
            send(refusal(why, request), request, response);
            callback.succeeded();
        } catch (Exception e) {
            callback.failed(e);
        }
    }

    private Answer answer(Request request) {
        try {
            gate.check(request);
            Routes.Found found = routes.find(request.getMethod(), path(request));
            return found.route().answer(new Asked(request, URIUtil.decodePath(found.rest())));
        } catch (Exception e) {
            return refusal(e, request);
        }
    }

    private static Answer refusal(Exception why, Request request) {
        if (why instanceof Refusal refusal) {
            return Answer.refusal(refusal);
        }
        if (why instanceof Away) {
            return Answer.refusal(new Refusal(503, "Elasticsearch is away", why.getMessage()));
        }
        log.atError().addKeyValue("path", path(request)).setCause(why).log("not answered");
        return Answer.refusal(
                new Refusal(500, "Failed", "This went wrong; the service's log says why."));
    }

    private static String path(Request request) {
        String path = request.getHttpURI().getCanonicalPath();
        return path == null ? "*" : path;
    }

    private static void send(Answer answer, Request request, Response response)
            throws IOException, Away {
        Gate.protect(response.getHeaders());
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        boolean zips = zips(request);
        response.getHeaders().put(HttpHeader.VARY, "Accept-Encoding");
        if (zips) {
            response.getHeaders().put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        OutputStream plain = Response.asBufferedOutputStream(request, response);
        OutputStream out = zips ? new GZIPOutputStream(plain, BUFFER) : plain;
        answer.body().writeTo(out);
        // not when the body fails: closing says that what was sent is all of it
        out.close();
    }

    private static boolean zips(Request request) {
        return request.getHeaders().contains(HttpHeader.ACCEPT_ENCODING, "gzip");
    }
}
