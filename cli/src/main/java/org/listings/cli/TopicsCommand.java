package org.listings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.listings.enrich.topics.vocabulary.BadVocabulary;
import org.listings.enrich.topics.vocabulary.BundledVocabulary;
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
                    Path folder)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Vocabulary vocabulary = VocabularyReader.read(files(folder));
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

    @Spec private CommandSpec spec;

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>(BundledVocabulary.files());
        if (folder != null) {
            if (!Files.isDirectory(folder)) {
                throw new CommandFailed(ExitCode.FAILED, "There is no folder " + folder + ".");
            }
            try (var own = Files.newDirectoryStream(folder, "*.yaml")) {
                for (Path file : own) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }
}
