package org.listings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.listings.ingest.inbox.InboxName;
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
     * Copies all files under hidden names first, then renames them: the inbox gets all or none.
     *
     * @throws CommandFailed when one cannot be dropped; then none was
     */
    static void dropAll(List<Path> files, Path inbox) throws IOException {
        Map<String, Path> byName = new LinkedHashMap<>();
        for (Path file : files) {
            check(file, inbox);
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
        Map<Path, Path> copies = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, Path> file : byName.entrySet()) {
                Path hidden = inbox.resolve("." + UUID.randomUUID() + ".part");
                copies.put(hidden, inbox.resolve(file.getKey()));
                Files.copy(file.getValue(), hidden);
                // it is whole: with the time at which it was written it need not stand still first
                Files.setLastModifiedTime(hidden, Files.getLastModifiedTime(file.getValue()));
            }
            for (Map.Entry<Path, Path> copy : copies.entrySet()) {
                Files.move(copy.getKey(), copy.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw refused(
                    "The inbox "
                            + inbox
                            + " took no file: "
                            + e
                            + ". Is its disk full, or closed to you?");
        } finally {
            for (Path hidden : new ArrayList<>(copies.keySet())) {
                Files.deleteIfExists(hidden);
            }
        }
    }

    private static void check(Path file, Path inbox) {
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
        String name = file.getFileName().toString();
        if (!InboxName.isInput(name)) {
            throw refused(
                    "The inbox does not read files with a name such as " + name + ". Rename it.");
        }
        if (Files.exists(inbox.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            throw refused(
                    "A file named "
                            + name
                            + " is waiting in "
                            + inbox
                            + " already. Wait until it is taken, or rename yours.");
        }
    }

    private static CommandFailed refused(String why) {
        return new CommandFailed(ExitCode.FAILED, why + " Nothing was dropped.");
    }
}
