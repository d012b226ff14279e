package org.listings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.listings.elastic.Counts;
import org.listings.inbox.Receipt;
import org.listings.operations.generations.Generations;
import org.listings.operations.kafka.KafkaLook;
import org.listings.schemas.Topics;

/** Drops files, follows them until all of their items are searchable, and sums up. */
final class DemoRun {
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final int TOP = 8;

    private final Home home;
    private final Pipeline pipeline;
    private final Progress progress;
    private final String generation;

    DemoRun(Home home, Pipeline pipeline, Progress progress) {
        this.home = home;
        this.pipeline = pipeline;
        this.progress = progress;
        this.generation = live(pipeline);
    }

    private static String live(Pipeline pipeline) {
        try (Generations generations = Servers.of(pipeline.stack()).generations()) {
            return generations
                    .live()
                    .map(live -> live.meta().generation())
                    .orElse(ServiceUnit.FIRST);
        }
    }

    /**
     * @throws CommandFailed when a file fails or it takes too long
     */
    void run(List<Path> files, Duration patience) throws IOException {
        progress.say("");
        try (KafkaLook kafka = new KafkaLook(pipeline.stack().bootstrapServers())) {
            Map<String, Map<TopicPartition, Long>> before = ends(kafka);
            long start = System.nanoTime();
            Drop.dropAll(files, home.madeInbox());
            progress.say("Dropped " + files.size() + " files into " + home.inbox());
            follow(files, kafka, before, start, patience);
        }
        summary(files);
    }

    private Map<String, Map<TopicPartition, Long>> ends(KafkaLook kafka) {
        Map<String, Map<TopicPartition, Long>> ends = new HashMap<>();
        for (String topic : List.of(Topics.RAW.name(), enriched(), Topics.SEARCHABLE.name())) {
            ends.put(topic, kafka.ends(topic));
        }
        return ends;
    }

    private String enriched() {
        return Topics.enriched(generation).name();
    }

    private void follow(
            List<Path> files,
            KafkaLook kafka,
            Map<String, Map<TopicPartition, Long>> before,
            long start,
            Duration patience) {
        String last = "";
        while (true) {
            List<Receipt> receipts = receipts(files);
            boolean over =
                    receipts.size() == files.size() && receipts.stream().allMatch(Receipt::isFinal);
            String line =
                    "  items: %d published, %d enriched, %d searchable"
                            .formatted(
                                    count(kafka, before, Topics.RAW.name()),
                                    count(kafka, before, enriched()),
                                    count(kafka, before, Topics.SEARCHABLE.name()));
            if (!line.equals(last)) {
                progress.say(line);
                last = line;
            }
            if (over && InboxFiles.of(home).waiting().isEmpty()) {
                refuseFailed(files);
                progress.say(
                        "  all searchable after "
                                + Duration.ofNanos(System.nanoTime() - start).toSeconds()
                                + " s");
                return;
            }
            check(start, patience);
            Waiting.pause(LOOK_EVERY);
        }
    }

    private void check(long start, Duration patience) {
        if (!pipeline.intake().isAlive()) {
            throw new CommandFailed(
                    ExitCode.FAILED, "The intake ended. Read " + pipeline.intake().log() + ".");
        }
        if (System.nanoTime() - start > patience.toNanos()) {
            throw new CommandFailed(
                    ExitCode.TIMED_OUT,
                    "Not all is searchable after "
                            + patience.toSeconds()
                            + " s. ./listings status tells what is missing, "
                            + home.logs()
                            + " perhaps why.");
        }
    }

    private List<Receipt> receipts(List<Path> files) {
        return files.stream()
                .map(file -> Receipt.of(home.inbox(), file.getFileName().toString()))
                .flatMap(Optional::stream)
                .toList();
    }

    private void refuseFailed(List<Path> files) {
        for (Path file : files) {
            String name = file.getFileName().toString();
            Receipt.of(home.inbox(), name)
                    .filter(Receipt::isFailed)
                    .ifPresent(
                            receipt -> {
                                throw new CommandFailed(
                                        ExitCode.FAILED, name + " failed: " + receipt.reason());
                            });
        }
    }

    private static long count(
            KafkaLook kafka, Map<String, Map<TopicPartition, Long>> before, String topic) {
        return kafka.count(before.get(topic), Long.MAX_VALUE);
    }

    private void summary(List<Path> files) {
        Counts counts;
        try (LiveIndex index = new LiveIndex(Servers.of(pipeline.stack()).elasticsearch())) {
            counts = index.counts();
        }
        progress.say("");
        progress.say(
                "  Files      "
                        + files.size()
                        + " dropped, "
                        + InboxFiles.of(home).archived().size()
                        + " archived in all");
        progress.say("  Listings   " + counts.listings() + " from " + counts.sources() + " items");
        progress.say("  Languages  " + StatusScreen.counts(counts.byLanguage()));
        progress.say("  Top topics " + top(counts.byTopic()));
        progress.say("  Problems   " + StatusScreen.counts(counts.byProblem()));
    }

    private static String top(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .limit(TOP)
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
