package org.listings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.listings.ingest.Limits;
import org.listings.ingest.ListingFileReader;
import org.listings.ingest.text.FileScan;
import org.listings.ingest.text.Refusal;
import org.listings.ingest.text.RefusedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the pipeline would make of files. */
@Command(
        name = "parse",
        description = {
            "Print what the pipeline would make of the files: one JSON line per listing, under the"
                    + " Avro field names. Needs no server.",
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

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Listing files.")
    private List<Path> files;

    private final ListingFileReader reader = ListingFileReader.standard(Limits.USUAL);

    @Override
    public Integer call() {
        FileReading reading =
                explain
                        ? new Explanation(
                                spec.commandLine().getOut(),
                                spec.commandLine().getColorScheme().ansi())
                        : new ParsedListings(
                                reader, new JsonLines(spec.commandLine().getOut())::write);
        int failed = 0;
        for (Path file : files) {
            if (!read(file, reading)) {
                failed++;
            }
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
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
