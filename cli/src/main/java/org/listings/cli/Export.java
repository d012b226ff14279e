package org.listings.cli;

import java.util.concurrent.Callable;
import org.listings.stack.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the live listings. */
@Command(
        name = "export",
        description = {
            "Print the live listings as JSON lines, in order of item id; keys are the Avro field"
                    + " names.",
            "All as of one moment, while others are being indexed."
        })
final class Export implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;

    @Override
    public Integer call() {
        Servers servers = Servers.of(home.home(), Component.ELASTICSEARCH);
        JsonLines lines = new JsonLines(spec.commandLine().getOut());
        try (LiveIndex index = new LiveIndex(servers.elasticsearch())) {
            index.forEach(lines::write);
        }
        lines.flush();
        if (lines.count() == 0) {
            spec.commandLine()
                    .getErr()
                    .println("There are no listings yet: ./listings drop FILE...");
        }
        return ExitCode.DONE;
    }
}
