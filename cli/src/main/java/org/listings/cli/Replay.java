package org.listings.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationIndexes.Entry;
import org.listings.elastic.GenerationMeta;
import org.listings.elastic.GenerationOrigin;
import org.listings.operations.Refused;
import org.listings.operations.generations.Generations;
import org.listings.schemas.Topics;
import org.listings.stack.Component;
import org.listings.stack.LocalStack;
import org.listings.stack.StackOptions.Lifetime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the next generation. */
@Command(
        name = "replay",
        description = {
            "Build the next generation with the code as it is now, beside the live one, and show"
                    + " how far it is.",
            "It is built in the background: Ctrl-C ends the showing only, and the same command goes"
                    + " on showing it. Once built, it takes new files like the live one until it is"
                    + " pruned."
        })
final class Replay implements Callable<Integer> {
    /** What a generation is built from. */
    enum From {
        RAW,
        FILES
    }

    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;

    @Option(
            names = "--from",
            paramLabel = "raw|files",
            description =
                    "raw: from the items as they were split for the live generation (default);"
                        + " files: split all archived files again, for a change of the splitter.")
    private From from;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What to call it (default: g and the next number).")
    private String name;

    @Option(names = "--no-wait", description = "Do not wait until it has caught up.")
    private boolean noWait;

    @Override
    public Integer call() {
        LocalStack stack = RunningStack.of(home.home(), Component.values());
        Progress progress = new Progress(spec.commandLine().getOut());
        Fleet fleet = new Fleet(home.home(), stack, Lifetime.UNTIL_STOPPED, progress);
        try (Generations generations = Servers.of(stack).generations()) {
            Entry entry;
            ServicesProcess process;
            try (HomeLock alone = HomeLock.of(home.home())) {
                entry =
                        generations
                                .building()
                                .map(this::goOn)
                                .orElseGet(() -> begin(stack, generations));
                process = fleet.startGeneration(entry);
            }
            if (!noWait) {
                new Building(generations, entry, process, progress).follow();
            }
            return ExitCode.DONE;
        }
    }

    private Entry goOn(Entry building) {
        GenerationMeta meta = building.meta();
        boolean other = name != null && !name.equals(meta.generation());
        boolean otherwise = from != null && from != origin(meta);
        if (other || otherwise) {
            throw new Refused(
                    "%s is being built already, from %s. ./listings replay without options shows how far it is, ./listings prune %s gives it up."
                            .formatted(
                                    meta.generation(),
                                    origin(meta).name().toLowerCase(Locale.ROOT),
                                    meta.generation()));
        }
        spec.commandLine().getOut().println("Generation " + meta.generation() + " is being built.");
        String current = new CodeFolders(home.home()).keepCurrent();
        if (!current.equals(meta.code())) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "Note: it was begun with the code %s and goes on with that; the code is %s now. To build with that, first ./listings prune %s."
                                    .formatted(meta.code(), current, meta.generation()));
        }
        return building;
    }

    private static From origin(GenerationMeta meta) {
        return meta.rawTopic().equals(Topics.raw(meta.generation()).name()) ? From.FILES : From.RAW;
    }

    private Entry begin(LocalStack stack, Generations generations) {
        Entry live =
                generations
                        .live()
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                "There is no generation yet that could be replayed:"
                                                        + " ./listings drop FILE... first."));
        Generation next = new Generation(name == null ? generations.nextName() : name);
        if (generations.takenNames().contains(next.name())) {
            throw new Refused(
                    "There is or was a generation %s, and dead letters may bear its name. Choose another --name."
                            .formatted(next.name()));
        }
        String code = new CodeFolders(home.home()).keepCurrent();
        String rawTopic =
                from == From.FILES ? Topics.raw(next.name()).name() : live.meta().rawTopic();
        generations.create(next, new GenerationOrigin(code, rawTopic));
        Servers.of(stack)
                .audit()
                .record("replay", next.name(), "from " + rawTopic + " with " + code);
        spec.commandLine()
                .getOut()
                .println(
                        "Building generation %s %s with the code %s; %s stays live."
                                .formatted(
                                        next.name(),
                                        from == From.FILES
                                                ? "from the archived files"
                                                : "from " + rawTopic,
                                        code,
                                        live.meta().generation()));
        return generations.named(next.name());
    }
}
