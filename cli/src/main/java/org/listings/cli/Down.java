package org.listings.cli;

import java.util.concurrent.Callable;
import org.listings.stack.LocalStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops everything. */
@Command(
        name = "down",
        description = "Stop the services, Elasticsearch, the registry and Kafka. All data stay.")
final class Down implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;

    @Override
    public Integer call() {
        Progress progress = new Progress(spec.commandLine().getOut());
        LocalStack stack = Pipeline.stackOf(home.home(), progress);
        boolean ran = Pipeline.stop(home.home(), stack, progress);
        progress.say(
                ran
                        ? "Stopped. The data are in "
                                + home.home().folder()
                                + "; ./listings up goes on with them."
                        : "Nothing of " + home.home().folder() + " was running.");
        return ExitCode.DONE;
    }
}
