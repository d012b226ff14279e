package org.listings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.listings.ingest.Limits;
import org.listings.ingest.ListingFileReader;
import org.listings.ingest.text.FileScan;
import org.listings.ingest.text.Refusal;
import org.listings.ingest.text.RefusedFile;
import org.listings.operations.difference.ListingOrder;
import org.listings.operations.difference.Listings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the pipeline would make of files. */
@Command(
        name = "parse",
        description = {
            "Print what the pipeline would make of the files: one JSON line per listing, under the"
                    + " Avro field names. Needs no server.",
            "With --diff, print instead what differs from what the files became before: for trying"
                    + " a fix before anything is rebuilt.",
            "What only the pipeline knows (when it was ingested and enriched, the generation) is"
                    + " left out."
        })
final class Parse implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(
            names = "--explain",
            description =
                    "Print every line of the files instead, with what it was taken for and why.")
    private boolean explain;

    @ArgGroup(exclusive = false)
    private Earlier earlier;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Listing files.")
    private List<Path> files;

    private ListingFileReader reader;

    /** An earlier output, and how to show what differs from it. */
    static final class Earlier extends DiffOptions {
        @Option(
                names = "--diff",
                paramLabel = "OLD.jsonl",
                required = true,
                description =
                        "What parse printed earlier, for at least these files; about 150 bytes of"
                                + " memory a listing.")
        private Path old;
    }

    @Override
    public Integer call() {
        reader = ListingFileReader.standard(Limits.USUAL);
        if (earlier == null) {
            return print();
        }
        if (explain) {
            throw new ParameterException(
                    spec.commandLine(), "--explain shows lines, --diff listings: ask one by one");
        }
        return diff();
    }

    private int print() {
        FileReading reading =
                explain
                        ? new Explanation(
                                spec.commandLine().getOut(),
                                spec.commandLine().getColorScheme().ansi())
                        : new ParsedListings(
                                reader, new JsonLines(spec.commandLine().getOut())::write);
        return readAll(reading) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int diff() {
        try {
            Path now = Files.createTempFile("listings-parse-", ".jsonl");
            try {
                return diff(now);
            } finally {
                Files.delete(now);
            }
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.FAILED,
                    "What was read now cannot be kept in "
                            + System.getProperty("java.io.tmpdir")
                            + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private int diff(Path now) throws IOException {
        Set<String> names = new HashSet<>();
        files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        try (SortedLines before = SortedLines.open(earlier.old, names::contains)) {
            boolean all;
            try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(now))) {
                all = readAll(new ParsedListings(reader, new JsonLines(lines)::write));
                if (lines.checkError()) {
                    throw new IOException("it could not be written to its end");
                }
            }
            try (SortedLines after = SortedLines.open(now)) {
                int exitCode =
                        earlier.show(
                                new Listings(earlier.old.getFileName().toString(), before),
                                new Listings("now", after),
                                ListingOrder.BY_ID_AND_FILE,
                                spec.commandLine());
                return all ? exitCode : ExitCode.FAILED;
            }
        }
    }

    private boolean readAll(FileReading reading) {
        boolean all = true;
        for (Path file : files) {
            all &= read(file, reading);
        }
        return all;
    }

    /** How one file is read and printed. */
    @FunctionalInterface
    interface FileReading {
        void read(Path file, FileScan scan) throws IOException;
    }

    private boolean read(Path file, FileReading reading) {
        try {
            if (Files.isDirectory(file)) {
                return failed(file, "it is a folder. Name the files in it: " + file + "/*.txt");
            }
            FileScan scan = reader.scan(file);
            if (scan.refusal() != null) {
                return failed(file, words(scan.refusal()));
            }
            reading.read(file, scan);
            spec.commandLine().getOut().flush();
            return true;
        } catch (RefusedFile refused) {
            return failed(file, words(refused.refusal()));
        } catch (NoSuchFileException e) {
            return failed(file, "there is no such file.");
        } catch (IOException e) {
            return failed(file, "it cannot be read: " + e.getMessage());
        }
    }

    private static String words(Refusal refusal) {
        return refusal.reason() + " " + refusal.whatToDo();
    }

    private boolean failed(Path file, String why) {
        spec.commandLine().getOut().flush();
        PrintWriter err = spec.commandLine().getErr();
        err.println(
                spec.commandLine().getColorScheme().errorText("listings: " + file + ": " + why));
        err.flush();
        return false;
    }
}
