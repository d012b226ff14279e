package org.listings.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.listings.operations.deadletters.FiledLetter;
import org.listings.operations.deadletters.LetterId;
import org.listings.operations.deadletters.Opened;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one dead letter. */
@Command(
        name = "show",
        description =
                "Show a dead letter: what has become of it, its headers, and its payload, decoded,"
                        + " or in hexadecimal when it cannot be.")
final class DlqShow implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN_BYTES = 512;
    private static final int SHOWN_LINES = 4;

    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;
    @Mixin private Attempts attempts;

    @Parameters(
            paramLabel = "ID",
            converter = LetterIdConverter.class,
            description = "As ./listings dlq list shows it, such as 0-17.")
    private LetterId id;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--full", description = "Show all of the headers and the payload.")
    private boolean full;

    @Override
    public Integer call() throws JsonProcessingException {
        try (DeadLetterDesk desk = DeadLetterDesk.of(home.home(), attempts.most())) {
            FiledLetter letter = desk.office().find(id);
            Opened opened = Opened.of(desk.office().record(id), letter.letter(), desk.serdes());
            if (json) {
                printJson(letter, opened);
            } else {
                print(letter, opened);
            }
        }
        return ExitCode.DONE;
    }

    private void printJson(FiledLetter letter, Opened opened) {
        Map<String, Object> values = LetterValues.of(letter);
        values.put("headers", opened.headers());
        values.put("payload", opened.values().orElse(null));
        values.put("payload_hex", opened.values().isPresent() ? null : opened.hex());
        values.put("payload_undecodable_because", opened.why());
        JsonLines lines = new JsonLines(spec.commandLine().getOut());
        lines.write(values);
        lines.flush();
    }

    private void print(FiledLetter letter, Opened opened) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(letter.id() + " is " + letter.inWords());
        out.println();
        out.println("Headers");
        opened.headers().forEach((name, value) -> out.println("  " + name + ": " + shown(value)));
        out.println();
        out.println("Key");
        out.println("  " + letter.letter().key());
        out.println();
        if (opened.values().isPresent()) {
            out.println("Payload, " + opened.type());
            out.println(
                    JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(opened.values().get()));
            return;
        }
        out.println(
                "Payload, %d bytes that cannot be decoded: %s"
                        .formatted(letter.letter().bytes(), opened.why()));
        opened.hexLines(full ? Integer.MAX_VALUE : SHOWN_BYTES)
                .forEach(line -> out.println("  " + line));
        if (!full && letter.letter().bytes() > SHOWN_BYTES) {
            out.println("  ... (--full shows all)");
        }
    }

    /** A stack trace takes a screen, and its beginning tells most. */
    private String shown(String value) {
        List<String> lines = value.strip().lines().toList();
        int most = full ? lines.size() : Math.min(SHOWN_LINES, lines.size());
        return String.join("\n    ", lines.subList(0, most))
                + (most < lines.size() ? "\n    ... (--full shows all)" : "");
    }
}
