package org.listings.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.listings.operations.generations.Generations;
import org.listings.operations.generations.Intake;
import org.listings.operations.generations.Promotion;
import org.listings.stack.Component;
import org.listings.stack.Stack;
import org.listings.stack.StackOptions.Lifetime;

/** What promote and rollback have in common on this machine. */
final class Switching implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HomeLock alone;
    private final Generations generations;
    private final Promotion promotion;
    private final Progress progress;

    private Switching(
            HomeLock alone, Generations generations, Promotion promotion, Progress progress) {
        this.alone = alone;
        this.generations = generations;
        this.promotion = promotion;
        this.progress = progress;
    }

    static Switching of(Home home, PrintWriter out) {
        Progress progress = new Progress(out);
        Servers servers = Servers.of(home, Component.values());
        HomeLock alone = HomeLock.of(home);
        Generations generations = servers.generations();
        Intake intake = servers.areElsewhere() ? Intake.ELSEWHERE : intakeOf(home, progress);
        var promotion = new Promotion(generations, intake, servers.audit(), PATIENCE);
        return new Switching(alone, generations, promotion, progress);
    }

    private static Intake intakeOf(Home home, Progress progress) {
        Stack stack = RunningStack.of(home);
        Fleet fleet = new Fleet(home, stack, Lifetime.UNTIL_STOPPED, progress);
        return new IntakeProcess(home, fleet, progress);
    }

    Promotion promotion() {
        return promotion;
    }

    void tell(Promotion.Moved moved) {
        progress.say("Live: %s (was: %s).".formatted(moved.to(), moved.from().orElse("none")));
        moved.overridden().forEach(each -> progress.say("Overridden: " + each + "."));
        moved.from()
                .ifPresent(
                        from ->
                                progress.say(
                                        from
                                                + " is kept up to date until it is pruned;"
                                                + " ./listings promote "
                                                + from
                                                + " goes back to it."));
    }

    @Override
    public void close() {
        generations.close();
        alone.close();
    }
}
