package org.listings.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.listings.stack.StackListener;
import org.listings.stack.StackOptions.Lifetime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything at once, with the sample files. */
@Command(
        name = "demo",
        description = {
            "Start everything on this machine, drop the five sample files, say when all of it is"
                    + " searchable and where to look.",
            "Runs until Ctrl-C, which stops everything; the data stay and are there again at the"
                    + " next start."
        })
final class Demo implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;
    @Mixin private PortOptions ports;

    @Option(names = "--exit", description = "Stop everything and exit once all is searchable.")
    private boolean exit;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "180",
            description = "How long indexing the samples may take (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(spec.commandLine().getOut());
        List<Path> samples = Samples.files();
        boolean ranBefore = isRunning();
        progress.say(
                "Starting Kafka, the schema registry, Elasticsearch and the services in "
                        + home.home().folder());
        StopOnSignal signal = StopOnSignal.around(ranBefore ? () -> {} : this::stop);
        try {
            Pipeline pipeline =
                    Pipeline.start(home.home(), ports, Lifetime.OF_THIS_PROCESS, progress);
            new DemoRun(home.home(), pipeline, progress).run(samples, Duration.ofSeconds(timeout));
            pipeline.describe();
            progress.say("");
            if (ranBefore) {
                progress.say("All of it ran before and keeps running; ./listings down stops it.");
            } else if (!exit) {
                progress.say("Everything keeps running. Ctrl-C stops it; the data stay.");
                signal.await();
            }
        } finally {
            signal.stopNow();
        }
        return ExitCode.DONE;
    }

    private boolean isRunning() {
        return !Pipeline.stackOf(home.home(), StackListener.SILENT).running().isEmpty();
    }

    private void stop() {
        Progress progress = new Progress(spec.commandLine().getOut());
        progress.say("");
        Pipeline.stop(home.home(), Pipeline.stackOf(home.home(), progress), progress);
        progress.say("Stopped. The data are in " + home.home().folder() + ".");
    }
}
