package org.listings.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import jakarta.json.JsonException;
import java.io.IOException;
import org.elasticsearch.client.ResponseException;
import org.listings.kit.hold.Away;

/**
 * Calls Elasticsearch and sorts what goes wrong: that it did not answer, or not as itself, or that
 * it does not let us in, is {@link Away}; what it says about the request is the caller's.
 */
public final class Calls {

    private static final int TOO_LARGE = 413;
    private static final int LONGEST = 400;

    private Calls() {}

    /** A request. */
    @FunctionalInterface
    public interface Call<T> {
        T send() throws IOException;
    }

    /**
     * Sends a request.
     *
     * @throws Away when the same request may work later
     * @throws TooLarge when it would work if it were shorter
     * @throws ElasticsearchException when Elasticsearch refuses the request as such (4xx)
     */
    public static <T> T send(Call<T> call) throws Away {
        try {
            return call.send();
        } catch (ElasticsearchException e) {
            throw sorted(e.status(), e);
        } catch (TransportException e) {
            throw away(e.statusCode(), e);
        } catch (ResponseException e) {
            // the client reads the body of a few statuses only; the others come as they are
            throw away(e.getResponse().getStatusLine().getStatusCode(), e);
        } catch (IOException e) {
            throw new Away("Elasticsearch does not answer: " + e, e);
        } catch (JsonException | IllegalStateException e) {
            // an answer that is not what it should be, or a client closed under its call
            throw new Away("Elasticsearch could not be called: " + e, e);
        }
    }

    private static ElasticsearchException sorted(int status, ElasticsearchException e) throws Away {
        if (status == TOO_LARGE || passes(status)) {
            throw away(status, e);
        }
        return e;
    }

    private static Away away(int status, Exception e) {
        if (status == TOO_LARGE) {
            throw new TooLarge(e);
        }
        return new Away(reason(status, oneLine(e.getMessage())), e);
    }

    /** Whether a status says nothing against the data: overload, outage, or no permission. */
    static boolean passes(int status) {
        return status >= 500 || status == 401 || status == 403 || status == 408 || status == 429;
    }

    private static String reason(int status, String message) {
        return switch (status) {
            case 401 ->
                    "Elasticsearch does not know us (401): set LISTINGS_ELASTICSEARCH_USER and"
                            + " _PASSWORD, or _API_KEY. It says: "
                            + message;
            case 403 ->
                    "Elasticsearch does not let us (403): the user needs the privileges that"
                            + " elastic/README.md lists. It says: "
                            + message;
            case 429 -> "Elasticsearch is overloaded (429): " + message;
            default -> "Elasticsearch is not well (%d): %s".formatted(status, message);
        };
    }

    private static String oneLine(String message) {
        String line = message.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
