package org.listings.schemas;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.COMPRESSION_TYPE_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.MAX_MESSAGE_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.TopicExistsException;

/** The pipeline's topics and what each is for. */
public final class Topics {

    private static final int PARTITIONS = 4;
    static final String FOR_EVER = "-1";
    private static final String A_WEEK = String.valueOf(Duration.ofDays(7).toMillis());
    private static final String A_YEAR = String.valueOf(Duration.ofDays(366).toMillis());

    /**
     * The longest value that enrichment writes. A raw item has a megabyte at most, which is what
     * the raw log takes; its words are in the listing once more in each of its languages, and pairs
     * of Han characters are 2.3 times as long as the text. That is 4.3 MB at worst; what is left is
     * for sources, some 100 bytes each.
     */
    public static final int LONGEST_VALUE = 5_000_000;

    private static final String WITH_KEY_AND_HEADERS = String.valueOf(LONGEST_VALUE + 100_000);

    /**
     * Every item as it was read, one record per item and source. The truth: kept for ever, never
     * compacted.
     */
    public static final Topic RAW =
            new Topic(
                    "listings.raw",
                    PARTITIONS,
                    Map.of(RETENTION_MS_CONFIG, FOR_EVER, COMPRESSION_TYPE_CONFIG, "zstd"));

    /**
     * One record per file whose items are published, written in the same transaction as they are.
     */
    public static final Topic FILES =
            new Topic("listings.files", 1, Map.of(CLEANUP_POLICY_CONFIG, CLEANUP_POLICY_COMPACT));

    /** What can be found by now, so that a file's receipt can say when all of it could. */
    public static final Topic SEARCHABLE =
            new Topic("listings.searchable", PARTITIONS, Map.of(RETENTION_MS_CONFIG, A_WEEK));

    /** Records that could not be decoded, enriched or indexed, with the reason in their headers. */
    public static final Topic DEAD_LETTERS =
            new Topic(
                    "listings.dlq",
                    1,
                    Map.of(
                            RETENTION_MS_CONFIG,
                            FOR_EVER,
                            MAX_MESSAGE_BYTES_CONFIG,
                            WITH_KEY_AND_HEADERS));

    /**
     * The files' receipts without their items, as JSON, each time that one says something new: for
     * whoever counts files. The receipts themselves are files beside the files.
     */
    public static final Topic RECEIPTS =
            new Topic("listings.receipts", 1, Map.of(RETENTION_MS_CONFIG, A_YEAR));

    /** What operators did: who, when, what. */
    public static final Topic AUDIT =
            new Topic("listings.audit", 1, Map.of(RETENTION_MS_CONFIG, FOR_EVER));

    private Topics() {}

    /**
     * The listings of one generation. Kept whole, so that an index can be built again from them.
     *
     * @param generation its name, as {@code g1}
     */
    public static Topic enriched(String generation) {
        return new Topic(
                "listings.enriched." + generation,
                PARTITIONS,
                Map.of(
                        RETENTION_MS_CONFIG,
                        FOR_EVER,
                        COMPRESSION_TYPE_CONFIG,
                        "zstd",
                        MAX_MESSAGE_BYTES_CONFIG,
                        WITH_KEY_AND_HEADERS));
    }

    /** What a topic must take that enrichment keeps its listings in. */
    public static Map<String, String> takingListings() {
        return Map.of(MAX_MESSAGE_BYTES_CONFIG, WITH_KEY_AND_HEADERS);
    }

    /**
     * The raw log of a generation that splits the files by its own code.
     *
     * @param generation its name
     */
    public static Topic raw(String generation) {
        return new Topic(RAW.name() + "." + generation, RAW.partitions(), RAW.config());
    }

    /**
     * The ledger beside {@link #raw(String)}.
     *
     * @param generation its name
     */
    public static Topic files(String generation) {
        return new Topic(FILES.name() + "." + generation, FILES.partitions(), FILES.config());
    }

    /**
     * The ledger of a raw log: it has an entry for each file whose items are in the log.
     *
     * @param rawTopic the log's name
     */
    public static String ledgerOf(String rawTopic) {
        return FILES.name() + rawTopic.substring(RAW.name().length());
    }

    /**
     * Creates those of the pipeline's topics that are not there yet, as {@link #create(Admin,
     * List)} does.
     *
     * @param admin a client of the broker
     * @param generation the generation whose topic is wanted beside the shared ones
     * @throws IllegalStateException when the broker refuses a topic
     */
    public static void create(Admin admin, String generation) throws InterruptedException {
        List<Topic> topics = new ArrayList<>(shared());
        topics.add(enriched(generation));
        create(admin, topics);
    }

    /**
     * Those of a generation.
     *
     * @param rawTopic the raw log that it is built from; when that is its own, it is among them
     */
    public static List<Topic> of(String generation, String rawTopic) {
        return raw(generation).name().equals(rawTopic)
                ? List.of(raw(generation), files(generation), enriched(generation))
                : List.of(enriched(generation));
    }

    /** A raw log and its ledger. */
    public static List<Topic> log(String rawTopic) {
        return List.of(
                new Topic(rawTopic, RAW.partitions(), RAW.config()),
                new Topic(ledgerOf(rawTopic), FILES.partitions(), FILES.config()));
    }

    /** Those that are no generation's. */
    public static List<Topic> shared() {
        return List.of(RAW, FILES, SEARCHABLE, DEAD_LETTERS, RECEIPTS, AUDIT);
    }

    /**
     * Creates those of the given topics that are not there yet. Those that are there are left as
     * they are, but for what would lose or refuse records.
     */
    public static void create(Admin admin, List<Topic> topics) throws InterruptedException {
        var answers = admin.createTopics(topics.stream().map(Topic::toCreate).toList()).values();
        for (var answer : answers.entrySet()) {
            try {
                answer.getValue().get();
            } catch (ExecutionException refused) {
                if (!(refused.getCause() instanceof TopicExistsException)) {
                    throw new IllegalStateException(
                            "Kafka did not create topic %s: %s"
                                    .formatted(answer.getKey(), refused.getCause().getMessage()),
                            refused.getCause());
                }
            }
        }
        TopicCheck.repair(admin, topics);
    }
}
