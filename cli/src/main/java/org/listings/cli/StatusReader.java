package org.listings.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.listings.cli.StatusReport.FileWord;
import org.listings.elastic.Counts;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.LiveListings;
import org.listings.inbox.Receipt;
import org.listings.kit.hold.Away;
import org.listings.operations.Unavailable;
import org.listings.operations.books.BookKeeper;
import org.listings.operations.books.Books;
import org.listings.operations.books.StageWatch;
import org.listings.operations.deadletters.DeadLetterOffice;
import org.listings.operations.deadletters.LetterGroup;
import org.listings.operations.kafka.KafkaLook;
import org.listings.stack.Stack;

/** Finds out, again and again, how a running pipeline is. */
final class StatusReader implements AutoCloseable {
    private static final double LEAST_SECONDS = 1;

    private final Home home;
    private final Map<String, Object> kafka;
    private final KafkaLook look;
    private final Elasticsearch elasticsearch;
    private StageWatch watch;
    private LiveGeneration watched;

    StatusReader(Home home, Stack stack) {
        this.home = home;
        Servers servers = Servers.of(stack);
        this.kafka = servers.kafka();
        this.look = new KafkaLook(kafka);
        this.elasticsearch = Elasticsearch.open(servers.elasticsearch());
    }

    /**
     * How it is now; rates are of the time since the last call, or of a second.
     *
     * @param held what the services say that they wait for
     */
    StatusReport read(List<String> held) {
        LiveGeneration live = LiveGeneration.of(elasticsearch.client());
        if (!live.equals(watched)) {
            watch = new StageWatch(look, live.generation(), live.rawTopic());
            watched = live;
        }
        Counts counts = counts();
        Books books =
                new BookKeeper(look, elasticsearch.client(), kafka)
                        .of(live.generation(), live.rawTopic());
        List<LetterGroup> letters =
                LetterGroup.of(
                        new DeadLetterOffice(look, kafka, DeadLetterOffice.MOST_ATTEMPTS).all());
        InboxFiles files = InboxFiles.of(home);
        Waiting.pause(watch.untilSeconds(LEAST_SECONDS));
        return new StatusReport(
                Instant.now(),
                live,
                files,
                failures(files),
                waits(files),
                books,
                watch.look(),
                watch.oldestUnderWay(),
                held,
                letters,
                counts);
    }

    private Counts counts() {
        try {
            return new LiveListings(elasticsearch.client()).counts();
        } catch (Away e) {
            throw new Unavailable(e.getMessage(), e);
        }
    }

    /** Each failed file with why. */
    static List<FileWord> failures(InboxFiles files) {
        return words(files.failed(), receipt -> true);
    }

    /** Each file in the inbox with why it waits. */
    static List<FileWord> waits(InboxFiles files) {
        return words(files.waiting(), Receipt::isWaiting);
    }

    private static List<FileWord> words(List<Path> files, Predicate<Receipt> says) {
        List<FileWord> words = new ArrayList<>();
        for (Path file : files) {
            String why = Receipt.beside(file).filter(says).map(Receipt::reason).orElse("");
            InboxFiles.cameAt(file)
                    .ifPresent(since -> words.add(new FileWord(file.toString(), since, why)));
        }
        return words;
    }

    @Override
    public void close() {
        look.close();
        elasticsearch.close();
    }
}
