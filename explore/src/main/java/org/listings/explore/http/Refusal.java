package org.listings.explore.http;

/** An answer that says no: becomes problem details (RFC 9457). */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    /**
     * @param status HTTP status, 4xx or 5xx
     * @param title what kind of problem it is, always the same words for the same kind
     * @param detail what happened here and what to do
     */
    public Refusal(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    /** A request that was not understood. */
    public static Refusal bad(String detail) {
        return new Refusal(400, "Not understood", detail);
    }

    /** Something that is not there. */
    public static Refusal missing(String detail) {
        return new Refusal(404, "Not found", detail);
    }

    /** Something that only Kafka and the registry can tell. */
    public static Refusal kafkaIsAway(RuntimeException why) {
        return new Refusal(503, "Kafka or the registry is away", why.getMessage());
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
