package org.listings.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.listings.kit.RecordPlace;
import org.listings.operations.deadletters.DeadLetterOffice.Retried;
import org.listings.operations.deadletters.LetterId;
import org.listings.operations.deadletters.RetryPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sends dead letters back. */
@Command(
        name = "retry",
        description = {
            "Send dead letters back to the topics they came from, once their cause is repaired.",
            "A record that comes here again is listed with how often it was sent back; after"
                    + " --attempts times it is given up: it stays listed, and is not sent any more."
        })
final class DlqRetry implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;
    @Mixin private Attempts attempts;
    @Mixin private LetterSelection letters;

    @Option(names = "--dry-run", description = "Say what would be sent, and send nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (DeadLetterDesk desk = DeadLetterDesk.of(home.home(), attempts.most())) {
            RetryPlan plan;
            if (dryRun) {
                plan = desk.office().plan(letters.selection());
                plan.returns()
                        .forEach(
                                each ->
                                        out.println(
                                                names(each)
                                                        + " would go back to "
                                                        + each.letter().place().topic()
                                                        + ", attempt "
                                                        + each.attempt()));
            } else {
                Retried retried = desk.office().retry(letters.selection());
                plan = retried.plan();
                plan.returns()
                        .forEach(
                                each ->
                                        out.println(
                                                sent(
                                                        each,
                                                        retried.places().get(each.letter().id()))));
            }
            plan.kept().forEach((id, why) -> out.println(id + " stays: " + why));
            summary(out, plan);
            // what was asked for by name and did not go is a failure
            return letters.isByName() && !plan.kept().isEmpty() ? ExitCode.FAILED : ExitCode.DONE;
        }
    }

    private static String sent(RetryPlan.Return each, RecordPlace place) {
        return names(each) + " sent back to " + place + ", attempt " + each.attempt();
    }

    private static String names(RetryPlan.Return each) {
        return each.settles().stream().map(LetterId::toString).collect(Collectors.joining(" "));
    }

    private void summary(PrintWriter out, RetryPlan plan) {
        if (plan.returns().isEmpty() && plan.kept().isEmpty()) {
            out.println("No such dead letters: nothing was sent.");
        } else if (!plan.returns().isEmpty() && !dryRun) {
            out.println(
                    "Those that come here again are in ./listings dlq list; ./listings status tells"
                            + " how far the others are.");
        }
    }
}
