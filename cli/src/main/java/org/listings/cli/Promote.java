package org.listings.cli;

import java.util.concurrent.Callable;
import org.listings.operations.generations.Promotion.Moved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a generation the live one. */
@Command(
        name = "promote",
        description = {
            "Make a generation the live one: what reads the alias reads it from then on.",
            "Only when it has caught up and its books balance. The one that was live is kept up to"
                    + " date, for ./listings rollback."
        })
final class Promote implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;

    @Parameters(paramLabel = "NAME", description = "The generation, as g2.")
    private String name;

    @Option(names = "--force", description = "Do it all the same, and say what stood against it.")
    private boolean force;

    @Override
    public Integer call() {
        try (Switching switching = Switching.of(home.home(), spec.commandLine().getOut())) {
            Moved moved = switching.promotion().promote(name, force);
            switching.tell(moved);
        }
        return ExitCode.DONE;
    }
}
