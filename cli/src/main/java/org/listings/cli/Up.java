package org.listings.cli;

import java.util.concurrent.Callable;
import org.listings.stack.StackOptions.Lifetime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts everything and leaves it running. */
@Command(
        name = "up",
        description = {
            "Start Kafka, the schema registry, Elasticsearch and the services on this machine, in"
                    + " the background.",
            "What runs already is left as it is; what was there before a down is there again."
        })
final class Up implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;
    @Mixin private PortOptions ports;

    @Override
    @SuppressWarnings("resource") // the pipeline outlives the command
    public Integer call() {
        Progress progress = new Progress(spec.commandLine().getOut());
        progress.say("Starting in " + home.home().folder());
        Pipeline pipeline = Pipeline.start(home.home(), ports, Lifetime.UNTIL_STOPPED, progress);
        pipeline.describe();
        progress.say("");
        progress.say("Next: ./listings drop FILE..., ./listings status, ./listings down");
        return ExitCode.DONE;
    }
}
