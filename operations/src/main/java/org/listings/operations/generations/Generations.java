package org.listings.operations.generations;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationIndex;
import org.listings.elastic.GenerationIndexes;
import org.listings.elastic.GenerationIndexes.Entry;
import org.listings.elastic.GenerationMeta;
import org.listings.elastic.GenerationOrigin;
import org.listings.operations.Refused;
import org.listings.operations.Unavailable;
import org.listings.operations.audit.Audit;
import org.listings.operations.audit.AuditEntry;
import org.listings.operations.books.BookKeeper;
import org.listings.operations.books.Books;
import org.listings.operations.kafka.KafkaLook;

/**
 * The generations that there are. What is told of them is read at each call; every method throws
 * {@link Unavailable} when Elasticsearch or Kafka does not answer.
 */
public final class Generations implements AutoCloseable {

    private static final Pattern NUMBERED = Pattern.compile("g(\\d{1,6})");

    // what a generation was called stays in its dead letters and announcements
    private static final Set<String> ABOUT_GENERATIONS = Set.of("replay", "promote", "prune");

    private final Elasticsearch elasticsearch;
    private final GenerationIndexes indexes;
    private final KafkaLook look;
    private final RawLogs rawLogs;
    private final BookKeeper books;

    /**
     * @param kafka client properties, {@code bootstrap.servers} and {@code schema.registry.url} at
     *     least
     */
    public Generations(Map<String, Object> kafka, ElasticsearchAddress address) {
        elasticsearch = Elasticsearch.open(address);
        indexes = new GenerationIndexes(elasticsearch.client());
        look = new KafkaLook(kafka);
        rawLogs = new RawLogs(look, kafka);
        books = new BookKeeper(look, elasticsearch.client(), kafka);
    }

    /** All of them, the oldest first. */
    public List<Entry> all() {
        return Asked.of(indexes::all);
    }

    /** The live one; empty before there is any. */
    public Optional<Entry> live() {
        return all().stream().filter(Entry::isLive).findFirst();
    }

    /** The one that is being built now, if any. */
    public Optional<Entry> building() {
        return all().stream()
                .filter(entry -> GenerationState.of(entry) == GenerationState.BUILDING)
                .findFirst();
    }

    /**
     * The one of this name.
     *
     * @throws Refused when there is none
     */
    public Entry named(String name) {
        List<Entry> all = all();
        return all.stream()
                .filter(entry -> entry.meta().generation().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        "There is no generation %s. There are: %s."
                                                .formatted(name, names(all))));
    }

    private static String names(List<Entry> all) {
        return all.isEmpty()
                ? "none"
                : all.stream()
                        .map(entry -> entry.meta().generation())
                        .collect(Collectors.joining(", "));
    }

    /** Names of all that there are and ever were: none is given twice. */
    public Set<String> takenNames() {
        Set<String> names = new TreeSet<>();
        all().forEach(entry -> names.add(entry.meta().generation()));
        Audit.read(look).stream()
                .filter(entry -> ABOUT_GENERATIONS.contains(entry.action()))
                .map(AuditEntry::target)
                .forEach(names::add);
        return names;
    }

    /** The next free name: g and a number. */
    public String nextName() {
        OptionalInt highest =
                takenNames().stream()
                        .map(NUMBERED::matcher)
                        .filter(Matcher::matches)
                        .mapToInt(name -> Integer.parseInt(name.group(1)))
                        .max();
        return "g" + (highest.orElse(0) + 1);
    }

    /** Makes the index of a new generation, which thereby exists; nothing fills it yet. */
    public void create(Generation generation, GenerationOrigin origin) {
        Asked.that(() -> new GenerationIndex(client(), generation, origin).install());
    }

    /** How far a generation is behind. */
    public Lag lag(GenerationMeta meta) {
        return rawLogs.lag(meta);
    }

    /** All that is told of a generation. */
    public GenerationReport report(Entry entry) {
        Lag lag = rawLogs.lag(entry.meta()); // first: what it says is done is in the counts then
        return new GenerationReport(
                entry,
                rawLogs.items(entry.meta().rawTopic()),
                Asked.of(() -> indexes.contents(entry.generation())),
                lag);
    }

    /** The archived files that a generation's own splitting made no items of, with the reason. */
    public List<String> refusedFiles(Entry entry) {
        return rawLogs.refusedFiles(entry.meta().rawTopic());
    }

    /** A generation's books: whether everything in its raw log is accounted for. */
    public Books books(Entry entry) {
        return books.of(entry.generation(), entry.meta().rawTopic());
    }

    /** All of them with all that is told; one that is found to have caught up is noted as ready. */
    public List<GenerationReport> reports() {
        List<GenerationReport> reports = new ArrayList<>();
        for (Entry entry : all()) {
            GenerationReport report = report(entry);
            if (report.lag().isNone() && report.state() == GenerationState.BUILDING) {
                markReady(entry);
                report = report(named(entry.meta().generation()));
            }
            reports.add(report);
        }
        return reports;
    }

    /**
     * Notes that a generation has caught up, for the first time; from then on it is not being built
     * any more.
     */
    public void markReady(Entry entry) {
        update(entry.generation(), meta -> meta.ready(now()));
    }

    /** Notes that a generation goes on with other code than that which it was begun with. */
    public void goOnWith(Entry entry, String code) {
        update(entry.generation(), meta -> meta.goingOnWith(code));
    }

    void update(Generation generation, UnaryOperator<GenerationMeta> change) {
        Asked.that(() -> indexes.update(generation, change));
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    GenerationIndexes indexes() {
        return indexes;
    }

    ElasticsearchClient client() {
        return elasticsearch.client();
    }

    @Override
    public void close() {
        look.close();
        elasticsearch.close();
    }
}
