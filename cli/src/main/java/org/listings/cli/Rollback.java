package org.listings.cli;

import java.util.concurrent.Callable;
import org.listings.operations.generations.Promotion.Moved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Goes back to the generation that was live before. */
@Command(
        name = "rollback",
        description = {
            "Make the generation live again whose place the live one took.",
            "It was kept up to date; should it be behind, this says how far and does nothing"
                    + " without --force."
        })
final class Rollback implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;

    @Option(names = "--force", description = "Do it even when it is behind.")
    private boolean force;

    @Override
    public Integer call() {
        try (Switching switching = Switching.of(home.home(), spec.commandLine().getOut())) {
            Moved moved = switching.promotion().rollback(force);
            switching.tell(moved);
        }
        return ExitCode.DONE;
    }
}
