package org.listings.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.listings.ingest.inbox.Departure;
import org.listings.ingest.inbox.Folders;
import org.listings.ingest.inbox.Inbox;
import org.listings.ingest.publish.FakeKafka;
import org.listings.ingest.publish.Publisher;
import org.listings.ingest.receipt.Receipts;
import org.listings.schemas.Searchable;

/** One inbox with a Kafka that keeps what is committed; each {@link #round} is a new start. */
final class IngestFixture {

    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    final Folders folders;
    final FakeKafka kafka = new FakeKafka();
    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    final List<Map<String, Object>> told = new ArrayList<>();
    Splitter splitter = LineSplitter::split;
    Milestones milestones = Milestones.NONE;
    Limits limits = Limits.USUAL;

    IngestFixture(Path home) throws IOException {
        folders = Folders.under(home);
        folders.create();
    }

    /** Puts a file into the inbox that has been whole for long. */
    Path drop(String name, String text) throws IOException {
        return drop(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path drop(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folders.inbox().resolve(name), bytes);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
        return file;
    }

    /** Starts the service anew, lets it look twice, and ends it. */
    void round() throws IOException {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var receipts = new Receipts(folders.inbox(), folders.receipts(), told::add);
        var departure = new Departure(folders);
        receipts.clear();
        departure.undoUnfinished();
        var reader = new ListingFileReader(splitter, limits, "test");
        var intake = new FileIntake(reader, receipts, departure, clock, milestones, () -> {});
        var inbox = new Inbox(folders.inbox(), Duration.ofSeconds(2), clock, System::nanoTime);
        var round =
                new InboxRound(
                        inbox,
                        intake,
                        receipts,
                        new IngestMetrics(metrics),
                        Duration.ofMinutes(15));
        try (Publisher publisher = kafka.openPublisher();
                SearchableWatch watch = unused(receipts)) {
            round.take(publisher, watch, () -> false);
            round.take(publisher, watch, () -> false);
        }
    }

    private static SearchableWatch unused(Receipts receipts) throws IOException {
        return new SearchableWatch(
                () -> new MockConsumer<>(AutoOffsetResetStrategy.EARLIEST.name()),
                (topic, bytes) -> new Searchable(),
                "none",
                receipts,
                () -> {},
                System::nanoTime);
    }

    JsonNode receipt(String name) throws IOException {
        return JSON.readTree(folders.inbox().resolve(name + ".receipt.json").toFile());
    }

    List<String> inbox() throws IOException {
        return names(folders.inbox());
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".taken"))
                    .sorted()
                    .toList();
        }
    }
}
