package org.listings.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;
import org.listings.operations.difference.Change;
import org.listings.operations.difference.Difference;
import org.listings.operations.difference.Listings;
import org.listings.operations.difference.Report;
import org.listings.operations.difference.show.AsHtml;
import org.listings.operations.difference.show.AsJson;
import org.listings.operations.difference.show.AsText;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How differences are shown, and how many are too many. */
class DiffOptions {
    @Option(names = "--json", description = "Print the report as one JSON object.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also write the report as a page for a browser.")
    private Path html;

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            description =
                    "Also write every listing that differs as a JSON line: where it is and what"
                            + " changed.")
    private Path changes;

    @Option(
            names = "--fail-over",
            paramLabel = "N%",
            converter = Percent.class,
            description = "Exit with 5 when more than N %% of all listings differ.")
    private Double failOver;

    /** Finds the differences and shows them; gives the exit code. */
    int show(Listings before, Listings after, Comparator<JsonNode> order, CommandLine command) {
        Report report = report(before, after, order);
        PrintWriter out = command.getOut();
        out.print(json ? AsJson.of(report).toPrettyString() + "\n" : AsText.of(report));
        out.flush();
        if (html != null) {
            write(html, file -> file.print(AsHtml.of(report)));
        }
        if (failOver != null && 100 * report.share() > failOver) {
            command.getErr()
                    .printf(
                            Locale.ROOT,
                            "listings: %.3g %% of the listings differ, more than the %s %% that"
                                    + " --fail-over allows.%n",
                            100 * report.share(),
                            failOver);
            command.getErr().flush();
            return ExitCode.DIFFERS;
        }
        return ExitCode.DONE;
    }

    private Report report(Listings before, Listings after, Comparator<JsonNode> order) {
        if (changes == null) {
            return Difference.of(before, after, order, change -> {});
        }
        Report[] report = new Report[1];
        write(
                changes,
                file -> {
                    JsonLines lines = new JsonLines(file);
                    Consumer<Change> each = change -> lines.write(AsJson.of(change));
                    report[0] = Difference.of(before, after, order, each);
                });
        return report[0];
    }

    private static void write(Path file, Consumer<PrintWriter> content) {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                PrintWriter out = new PrintWriter(writer)) {
            content.accept(out);
            if (out.checkError()) {
                throw new IOException("it could not be written to its end");
            }
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.FAILED, file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Reads {@code 5%}, {@code 0.5 %} or {@code 5}. */
    static final class Percent implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            try {
                double percent = Double.parseDouble(text.replace("%", " ").strip());
                if (percent >= 0 && percent <= 100) {
                    return percent;
                }
            } catch (NumberFormatException e) {
                throw new TypeConversionException(
                        "'" + text + "' is no percentage. Write it as 5% or 0.5%");
            }
            throw new TypeConversionException("'" + text + "' is not between 0% and 100%");
        }
    }
}
