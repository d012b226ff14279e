package org.listings.operations.generations;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationIndexes.Entry;
import org.listings.operations.Refused;
import org.listings.operations.audit.Audit;

/** Moves the alias from one generation to another, so that no reader of it misses anything. */
public final class Promotion {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final Generations generations;
    private final Readiness readiness;
    private final Intake intake;
    private final Audit audit;
    private final Duration patience;

    /**
     * @param patience how long the generation may take to catch up while the intake is paused
     */
    public Promotion(Generations generations, Intake intake, Audit audit, Duration patience) {
        this.generations = generations;
        this.readiness = new Readiness(generations);
        this.intake = intake;
        this.audit = audit;
        this.patience = patience;
    }

    /**
     * What was done.
     *
     * @param from the generation that was live; empty when none was
     * @param to the one that is live now
     * @param overridden what stood against it and was overridden
     */
    public record Moved(Optional<String> from, String to, List<String> overridden) {}

    /**
     * Makes a generation the live one.
     *
     * @param force do it even when it is behind or its books do not balance
     * @throws Refused when it is live already, or something stands against it and is not forced
     */
    public Moved promote(String name, boolean force) {
        Entry target = generations.named(name);
        if (target.isLive()) {
            throw new Refused(name + " is live already.");
        }
        if (!force && GenerationState.of(target) == GenerationState.BUILDING) {
            Lag lag = generations.lag(target.meta());
            if (!lag.isNone()) {
                throw new Refused(
                        "%s is still being built: %s. ./listings replay shows how far it is; --force promotes it as it is."
                                .formatted(name, lag));
            }
        }
        return move("promote", target, true, force);
    }

    /**
     * Makes the generation live again whose place the live one took.
     *
     * @param force do it even when it is behind
     * @throws Refused when there is none, or it is behind and that is not forced
     */
    public Moved rollback(boolean force) {
        return move("rollback", rollbackTarget(), false, force);
    }

    /**
     * The generation that a rollback would go to.
     *
     * @throws Refused when there is none
     */
    public Entry rollbackTarget() {
        List<Entry> all = generations.all();
        return rollbackTarget(all)
                .orElseThrow(
                        () ->
                                new Refused(
                                        "There is no generation to go back to: the live one took"
                                                + " nobody's place, or what it took the place of"
                                                + " was pruned. ./listings promote NAME makes"
                                                + " another one live."));
    }

    static Optional<Entry> rollbackTarget(List<Entry> all) {
        return all.stream()
                .filter(Entry::isLive)
                .findFirst()
                .flatMap(live -> live.meta().liveBefore())
                .flatMap(
                        before ->
                                all.stream()
                                        .filter(entry -> entry.meta().generation().equals(before))
                                        .filter(entry -> !entry.isLive())
                                        .findFirst());
    }

    /**
     * What is kept is written in an order in which the end of this process at any point leaves what
     * the next command can go on from: what to go back to, who did it, the alias, since when.
     */
    private Moved move(String action, Entry target, boolean remember, boolean force) {
        intake.pause();
        try {
            List<String> against = awaitNothingAgainst(target);
            if (!against.isEmpty() && !force) {
                throw new Refused(
                        "%s is not fit to be live: %s. --force does it all the same."
                                .formatted(target.meta().generation(), String.join("; ", against)));
            }
            List<Generation> from =
                    generations.all().stream()
                            .filter(Entry::isLive)
                            .map(Entry::generation)
                            .toList();
            Optional<String> before = from.stream().map(Generation::name).findFirst();
            Generation to = target.generation();
            from.forEach(old -> generations.update(old, meta -> meta.liveSince(Generations.now())));
            if (remember) {
                generations.update(to, meta -> meta.after(before));
            }
            audit.record(action, to.name(), detail(before, against));
            Asked.that(() -> generations.indexes().moveAlias(from, to));
            generations.update(to, meta -> meta.live(Generations.now()));
            return new Moved(before, to.name(), against);
        } finally {
            intake.resume();
        }
    }

    private static String detail(Optional<String> before, List<String> against) {
        return "was live: "
                + before.orElse("none")
                + (against.isEmpty() ? "" : "; forced over: " + String.join("; ", against));
    }

    private List<String> awaitNothingAgainst(Entry target) {
        long deadline = System.nanoTime() + patience.toNanos();
        List<String> against = readiness.against(target);
        while (!against.isEmpty() && System.nanoTime() < deadline) {
            pause();
            against = readiness.against(target);
        }
        return against;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }
}
