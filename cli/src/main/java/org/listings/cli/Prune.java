package org.listings.cli;

import java.io.Console;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.listings.elastic.GenerationIndexes.Entry;
import org.listings.operations.Refused;
import org.listings.operations.generations.GenerationState;
import org.listings.operations.generations.Generations;
import org.listings.operations.generations.Pruning;
import org.listings.stack.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes generations whole. */
@Command(
        name = "prune",
        description = {
            "Remove generations whole: process, topics, index, state, consumer groups, code.",
            "Without NAME: all that were live and are not what ./listings rollback would go back"
                    + " to. Never the live one."
        })
final class Prune implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Generations, as g1.")
    private List<String> names = List.of();

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        Servers servers =
                Servers.of(RunningStack.of(home.home(), Component.KAFKA, Component.ELASTICSEARCH));
        Progress progress = new Progress(spec.commandLine().getOut());
        try (HomeLock alone = HomeLock.of(home.home());
                Generations generations = servers.generations()) {
            Pruning pruning = new Pruning(generations, servers.kafka(), servers.audit());
            List<Entry> leaving = names.isEmpty() ? pruning.unneeded() : pruning.named(names);
            if (!leaving.isEmpty()) {
                makeSure(leaving);
            }
            for (Entry entry : leaving) {
                String name = entry.meta().generation();
                progress.say("  removing " + name + " ...");
                ServicesProcess.of(home.home(), ServiceUnit.nameOf(name))
                        .ifPresent(ServicesProcess::stop);
                pruning.remove(entry);
                progress.say("  " + name + " is removed");
            }
            new LocalRemains(home.home()).sweep(generations.all());
            if (leaving.isEmpty()) {
                progress.say("There is nothing to remove.");
            }
        }
        return ExitCode.DONE;
    }

    private void makeSure(List<Entry> leaving) {
        if (yes) {
            return;
        }
        String what =
                leaving.stream()
                        .map(
                                entry ->
                                        entry.meta().generation()
                                                + " ("
                                                + GenerationState.of(entry).text()
                                                + ")")
                        .collect(Collectors.joining(", "));
        Console console = Terminal.console().orElse(null);
        if (console == null) {
            throw new Refused(
                    "This would remove " + what + " for good. Nobody is there to ask: add --yes.");
        }
        String answer = console.readLine("Remove %s for good? [y/N] ", what);
        if (answer == null || !answer.strip().equalsIgnoreCase("y")) {
            throw new Refused("Nothing was removed.");
        }
    }
}
