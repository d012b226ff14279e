package org.listings.kit;

/**
 * Names of the headers of a dead letter; all values are UTF-8 text. Those that begin with {@code
 * __streams.errors} are Kafka Streams' own (KIP-1034), so that its tools and ours read the same
 * letters; {@code listings.dlq} says the rest.
 */
public final class DeadLetterHeaders {

    public static final String EXCEPTION = "__streams.errors.exception";
    public static final String STACKTRACE = "__streams.errors.stacktrace";
    public static final String MESSAGE = "__streams.errors.message";
    public static final String TOPIC = "__streams.errors.topic";
    public static final String PARTITION = "__streams.errors.partition";
    public static final String OFFSET = "__streams.errors.offset";

    /** The service that gave the record up. */
    public static final String SERVICE = "listings.dlq.service";

    /** What the service was doing: decode, read-dates, index, ... */
    public static final String STEP = "listings.dlq.step";

    /** Why, as a short code that letters can be grouped by: undecodable, mapping, ... */
    public static final String REASON = "listings.dlq.reason";

    /** When, in ISO 8601. */
    public static final String AT = "listings.dlq.at";

    /** The consumer group, or Streams' application id, that gave the record up. */
    public static final String GROUP = "listings.dlq.group";

    /** How often the record was sent back to its topic and came here again. */
    public static final String ATTEMPTS = "listings.dlq.attempts";

    /** On a record that was sent back: the dead letter that it was, as {@code 0-17}. */
    public static final String RETRY_OF = "listings.dlq.retry-of";

    /** On a record that was sent back: where it stood first, as {@link RecordPlace} writes it. */
    public static final String ORIGIN = "listings.dlq.origin";

    private DeadLetterHeaders() {}
}
