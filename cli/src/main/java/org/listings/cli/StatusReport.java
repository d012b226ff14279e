package org.listings.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.listings.elastic.Counts;
import org.listings.operations.books.Books;
import org.listings.operations.books.Stage;
import org.listings.operations.deadletters.LetterGroup;

/**
 * How everything is at one moment.
 *
 * @param at the moment
 * @param live the generation that analysts see
 * @param files the intake
 * @param failures each failed file with why
 * @param waits each file in the inbox with why it waits; empty text when its receipt says nothing
 * @param books the live generation's books
 * @param stages how each stage is doing
 * @param underWaySince when the oldest record came that cannot be found yet; empty when all can
 * @param held what the services wait for, in their words
 * @param deadLetters what was given up and is not dealt with, by stage and reason
 * @param counts the live listings
 */
record StatusReport(
        Instant at,
        LiveGeneration live,
        InboxFiles files,
        List<FileWord> failures,
        List<FileWord> waits,
        Books books,
        List<Stage> stages,
        Optional<Instant> underWaySince,
        List<String> held,
        List<LetterGroup> deadLetters,
        Counts counts) {

    /** For so long a thing may be under way before somebody must say why. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * A file with what its receipt says.
     *
     * @param since when it came
     * @param why empty when nobody says
     */
    record FileWord(String name, Instant since, String why) {}

    long filesIn() {
        return books.files() + files.failed().size() + files.waiting().size();
    }

    /** When the oldest thing came that cannot be found yet: a record, or a file in the inbox. */
    Optional<Instant> oldest() {
        return Stream.of(underWaySince, files.waitingSince())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** What is left over and nobody says why; empty when all is well or has a reason. */
    List<String> leftOver() {
        List<String> leftOver = new ArrayList<>();
        // a generation with a raw log of its own lags behind the archive while it splits
        if (books.atRest() && books.files() != files.archived().size() && held.isEmpty()) {
            leftOver.add(
                    ("Kafka has the items of %d files, the archive has %d files: look for what was"
                                    + " removed from or put into it by hand")
                            .formatted(books.files(), files.archived().size()));
        }
        leftOver.addAll(books.leftOver());
        failures.stream()
                .filter(file -> file.why().isEmpty())
                .forEach(file -> leftOver.add(file.name() + " failed, and no receipt says why"));
        if (held.isEmpty()) {
            waits.stream()
                    .filter(file -> file.why().isEmpty() && isLong(file.since()))
                    .forEach(
                            file ->
                                    leftOver.add(
                                            "%s has waited in the inbox for %s, and nobody says why"
                                                    .formatted(
                                                            file.name(),
                                                            Ago.of(file.since(), at))));
            stages.stream()
                    .filter(stage -> stage.lag() > 0 && stage.perSecond() == 0)
                    .filter(stage -> underWaySince.filter(this::isLong).isPresent())
                    .forEach(
                            stage ->
                                    leftOver.add(
                                            ("%s has %d records to read and does not move, though"
                                                            + " it says that it is ready")
                                                    .formatted(stage.name(), stage.lag())));
        }
        return leftOver;
    }

    private boolean isLong(Instant since) {
        return Duration.between(since, at).compareTo(PATIENCE) > 0;
    }
}
