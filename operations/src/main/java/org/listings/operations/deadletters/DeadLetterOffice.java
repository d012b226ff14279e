package org.listings.operations.deadletters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.listings.kit.RecordPlace;
import org.listings.operations.Refused;
import org.listings.operations.audit.Audit;
import org.listings.operations.kafka.KafkaLook;
import org.listings.schemas.Topics;

/** Where dead letters are looked at, sent back and discarded. */
public final class DeadLetterOffice {

    /** How often a record is sent back at most, where nobody says otherwise. */
    public static final int MOST_ATTEMPTS = 3;

    private static final int MOST_IN_A_TRANSACTION = 200;

    private final KafkaLook look;
    private final Map<String, Object> kafka;
    private final int mostAttempts;

    /**
     * @param kafka client properties, {@code bootstrap.servers} at least
     * @param mostAttempts how often a record may be sent back
     */
    public DeadLetterOffice(KafkaLook look, Map<String, Object> kafka, int mostAttempts) {
        this.look = look;
        this.kafka = Map.copyOf(kafka);
        this.mostAttempts = mostAttempts;
    }

    /** Every letter with what has become of it, in the order they came. */
    public List<FiledLetter> all() {
        List<Letter> letters = new ArrayList<>();
        look.readAll(Topics.DEAD_LETTERS.name(), record -> letters.add(Letter.of(record)));
        Set<String> topics = look.topics();
        Map<String, Map<TopicPartition, Long>> committed = new LinkedHashMap<>();
        Standings standings =
                new Standings(
                        Audit.read(look),
                        generation -> topics.contains(Topics.enriched(generation).name()),
                        (group, place) -> hasRead(committed, group, place),
                        mostAttempts);
        return standings.of(letters);
    }

    private boolean hasRead(
            Map<String, Map<TopicPartition, Long>> committed, String group, RecordPlace place) {
        Map<TopicPartition, Long> read =
                committed.computeIfAbsent(
                        group + " " + place.topic(), first -> look.committed(group, place.topic()));
        return read.getOrDefault(new TopicPartition(place.topic(), place.partition()), 0L)
                > place.offset();
    }

    /**
     * One letter with what has become of it.
     *
     * @throws Refused when there is none of that name
     */
    public FiledLetter find(LetterId id) {
        return all().stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    /**
     * A letter's record: headers, key and value.
     *
     * @throws Refused when there is none of that name
     */
    public ConsumerRecord<byte[], byte[]> record(LetterId id) {
        return look.at(new RecordPlace(Topics.DEAD_LETTERS.name(), id.partition(), id.offset()))
                .orElseThrow(() -> unknown(id));
    }

    private static Refused unknown(LetterId id) {
        return new Refused(
                "There is no dead letter " + id + ". ./listings dlq list shows those there are.");
    }

    /**
     * What sending back would do.
     *
     * @throws Refused when one of those named is not open
     */
    public RetryPlan plan(Selection selection) {
        List<FiledLetter> letters = all();
        check(selection, letters);
        return RetryPlan.of(letters, selection, look.topics(), mostAttempts);
    }

    /**
     * Sends records back to the topics they came from, and writes it down.
     *
     * @return what was sent, with where it stands now, and what stays and why
     * @throws Refused when one of those named is not open; nothing was sent then
     */
    public Retried retry(Selection selection) {
        try (Outbox outbox = new Outbox(kafka)) {
            // only now is no other retry under way that would send the same
            RetryPlan plan = plan(selection);
            Map<LetterId, RetryPlan.Return> wanted = new LinkedHashMap<>();
            plan.returns().forEach(each -> wanted.put(each.letter().id(), each));
            Map<LetterId, RecordPlace> places = new LinkedHashMap<>();
            if (!wanted.isEmpty()) {
                look.readAll(
                        Topics.DEAD_LETTERS.name(),
                        record -> {
                            RetryPlan.Return returned =
                                    wanted.get(new LetterId(record.partition(), record.offset()));
                            if (returned != null) {
                                outbox.add(returned, record);
                                if (outbox.size() == MOST_IN_A_TRANSACTION) {
                                    places.putAll(outbox.commit());
                                }
                            }
                        });
                places.putAll(outbox.commit());
            }
            return new Retried(plan, places);
        }
    }

    /**
     * Marks letters as not wanted, and writes it down.
     *
     * @param because why, for whoever reads the audit
     * @return those that were discarded
     * @throws Refused when one of those named is not open; nothing was done then
     */
    public List<LetterId> discard(Selection selection, String because) {
        List<FiledLetter> letters = all();
        check(selection, letters);
        List<LetterId> discarded =
                letters.stream()
                        .filter(FiledLetter::isOpen)
                        .filter(selection::has)
                        .map(FiledLetter::id)
                        .toList();
        Audit audit = new Audit(kafka);
        audit.record(
                Standings.DISCARD, discarded.stream().map(LetterId::toString).toList(), because);
        return discarded;
    }

    private static void check(Selection selection, List<FiledLetter> letters) {
        Map<LetterId, FiledLetter> byId =
                letters.stream().collect(Collectors.toMap(FiledLetter::id, each -> each));
        for (LetterId id : selection.ids()) {
            FiledLetter letter = Optional.ofNullable(byId.get(id)).orElseThrow(() -> unknown(id));
            if (!letter.isOpen()) {
                throw new Refused(id + " is not open: it was " + letter.inWords() + ".");
            }
        }
    }

    /**
     * What a retry has done.
     *
     * @param plan what was to go back, and what stays
     * @param places where the records stand now, by the letter whose record was sent
     */
    public record Retried(RetryPlan plan, Map<LetterId, RecordPlace> places) {}
}
