package org.listings.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.listings.operations.deadletters.LetterId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes dead letters off the list. */
@Command(
        name = "discard",
        description = {
            "Take dead letters off the list that are not wanted, and say why.",
            "The records stay in the topic of dead letters, and who discarded them in the audit;"
                    + " the books go on counting them as dead-lettered."
        })
final class DlqDiscard implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;
    @Mixin private Attempts attempts;
    @Mixin private LetterSelection letters;

    @Option(
            names = "--because",
            required = true,
            paramLabel = "TEXT",
            description = "Why they are not wanted, for whoever reads the audit.")
    private String because;

    @Override
    public Integer call() {
        if (because.isBlank()) {
            throw new CommandFailed(ExitCode.USAGE, "Say why: --because \"...\".");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (DeadLetterDesk desk = DeadLetterDesk.of(home.home(), attempts.most())) {
            List<LetterId> discarded = desk.office().discard(letters.selection(), because);
            discarded.forEach(id -> out.println(id + " discarded"));
            if (discarded.isEmpty()) {
                out.println("No such dead letters: nothing was discarded.");
            }
        }
        return ExitCode.DONE;
    }
}
