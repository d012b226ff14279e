package org.listings.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.listings.dates.DateContext;
import org.listings.enrich.VocabularyFolder;
import org.listings.kit.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries a rule on lines of text. */
@Command(
        name = "try",
        description = {
            "Read one text a line from standard input, print one JSON object a line: what the"
                + " pipeline makes of it, under the Avro field names, and because, what led there.",
            "A tab in a line parts an item's title from its description.",
            "Topics are those of the services: LISTINGS_TOPICS names a folder of one's own files."
        },
        footer = {"", "Example: echo '13 - 16 décembre 2021' | ./listings try dates --language fr"})
final class Try implements Callable<Integer> {
    /** What can be tried. */
    enum Part {
        dates,
        language,
        topics,
        places
    }

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PART", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Part part;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description =
                    "The texts' language (BCP 47), instead of detecting it; for dates none is"
                            + " assumed without it.")
    private String language;

    @Option(
            names = "--heading",
            paramLabel = "TEXT",
            description =
                    "For dates: the heading that the texts stand under, such as 'December 2021'.")
    private String heading;

    @Override
    public Integer call() throws IOException {
        Trial trial =
                switch (part) {
                    case dates -> Trials.dates(new DateContext(heading, language, null));
                    case language -> Trials.language();
                    case topics ->
                            Trials.topics(
                                    language,
                                    VocabularyFolder.chosen(Settings.from(System.getenv())));
                    case places -> Trials.places(language);
                };
        JsonLines lines = new JsonLines(spec.commandLine().getOut());
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        boolean wanted = true;
        for (String line = in.readLine(); line != null && wanted; line = in.readLine()) {
            lines.write(trial.of(line));
            wanted = lines.flush();
        }
        return ExitCode.DONE;
    }
}
