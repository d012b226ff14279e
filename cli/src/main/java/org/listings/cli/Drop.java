package org.listings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.listings.inbox.Delivery;
import org.listings.inbox.Delivery.Undeliverable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts files into the inbox. */
@Command(
        name = "drop",
        description = {
            "Put files into the inbox, whole or not at all.",
            "Each gets a receipt beside it, NAME.receipt.json, which says what became of it."
        })
final class Drop implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Listing files; they stay where they are.")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path inbox = home.home().madeInbox();
        dropAll(files, inbox);
        files.forEach(file -> out.println("dropped " + file));
        boolean running =
                ServicesProcess.of(home.home()).filter(ServicesProcess::isAlive).isPresent();
        out.println(
                running
                        ? "Their receipts appear in "
                                + inbox
                                + "; ./listings status tells how far they are."
                        : "Nothing reads the inbox now: start the services with ./listings up.");
        return ExitCode.DONE;
    }

    /**
     * Copies all files under hidden names first, so that nothing is dropped when one cannot be.
     *
     * @throws CommandFailed when one cannot be dropped; says which others were
     */
    static void dropAll(List<Path> files, Path inbox) throws IOException {
        try (Delivery delivery = new Delivery(inbox)) {
            try {
                Map<Path, Path> copies = new LinkedHashMap<>();
                for (Map.Entry<String, Path> file : byName(files).entrySet()) {
                    copies.put(file.getValue(), delivery.add(file.getKey()));
                }
                for (Map.Entry<Path, Path> copy : copies.entrySet()) {
                    copy(copy.getKey(), copy.getValue());
                }
                delivery.deliver();
            } catch (Undeliverable e) {
                throw refused(e.getMessage(), delivery.delivered());
            } catch (IOException e) {
                throw refused(
                        "The inbox "
                                + inbox
                                + " did not take all: "
                                + e
                                + ". Is its disk full, or closed to you?",
                        delivery.delivered());
            }
        }
    }

    private static Map<String, Path> byName(List<Path> files) {
        Map<String, Path> byName = new LinkedHashMap<>();
        for (Path file : files) {
            check(file);
            Path other = byName.put(file.getFileName().toString(), file);
            if (other != null) {
                throw refused(
                        other
                                + " and "
                                + file
                                + " have the same name. Rename one, or drop them one after the"
                                + " other.");
            }
        }
        return byName;
    }

    private static void copy(Path file, Path hidden) throws IOException {
        Files.copy(file, hidden);
        // it is whole: with the time at which it was written it need not stand still first
        Files.setLastModifiedTime(hidden, Files.getLastModifiedTime(file));
    }

    private static void check(Path file) {
        if (Files.isDirectory(file)) {
            throw refused(file + " is a folder. Name the files in it: " + file + "/*.txt");
        }
        if (Files.notExists(file)) {
            throw refused("There is no file " + file + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw refused(file + " is no file.");
        }
        if (!Files.isReadable(file)) {
            throw refused(file + " cannot be read: you lack the permission.");
        }
    }

    private static CommandFailed refused(String why) {
        return refused(why, List.of());
    }

    private static CommandFailed refused(String why, List<String> dropped) {
        return new CommandFailed(
                ExitCode.FAILED,
                dropped.isEmpty()
                        ? why + " Nothing was dropped."
                        : why + " Before that, these were dropped: " + String.join(", ", dropped));
    }
}
