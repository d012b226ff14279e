package org.listings.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.listings.enrich.VocabularyFolder;
import org.listings.enrich.topics.vocabulary.BadVocabulary;
import org.listings.enrich.topics.vocabulary.Finding;
import org.listings.enrich.topics.vocabulary.Vocabulary;
import org.listings.enrich.topics.vocabulary.VocabularyCheck;
import org.listings.enrich.topics.vocabulary.VocabularyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after the topic vocabulary. */
@Command(
        name = "topics",
        description = "Look after the topic vocabulary.",
        synopsisSubcommandLabel = "COMMAND")
final class TopicsCommand {
    @Command(
            name = "check",
            description = {
                "Check the topic vocabulary's files and say what is wrong in which line.",
                "Exits with 1 when something keeps the vocabulary from being used."
            })
    int check(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "DIR",
                            description =
                                    "A folder with vocabulary files that replace bundled ones of"
                                            + " the same name; without it, the bundled ones are"
                                            + " checked.")
                    Path folder) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Vocabulary vocabulary = VocabularyReader.read(VocabularyFolder.files(existing(folder)));
            List<Finding> warnings = VocabularyCheck.of(vocabulary);
            warnings.forEach(out::println);
            out.printf(
                    "%d topics, phrases in %s: no errors, %d warnings.%n",
                    vocabulary.topics().size(), vocabulary.languages(), warnings.size());
            return ExitCode.DONE;
        } catch (BadVocabulary bad) {
            bad.findings().forEach(out::println);
            throw new CommandFailed(
                    ExitCode.FAILED,
                    "The vocabulary cannot be used: put right what is said above.",
                    bad);
        }
    }

    private static Path existing(Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandFailed(ExitCode.FAILED, "There is no folder " + folder + ".");
        }
        return folder;
    }

    @Spec private CommandSpec spec;
}
