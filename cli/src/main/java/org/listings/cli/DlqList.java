package org.listings.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.listings.operations.deadletters.FiledLetter;
import org.listings.operations.deadletters.LetterGroup;
import org.listings.operations.deadletters.LetterId;
import org.listings.operations.deadletters.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists dead letters. */
@Command(
        name = "list",
        description = {
            "List the dead letters that something is left to do with, by stage and reason.",
            "With --reason or --all, one line for each letter."
        })
final class DlqList implements Callable<Integer> {
    private static final int IDS_SHOWN = 6;
    private static final int LONGEST_MESSAGE = 120;

    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;
    @Mixin private Attempts attempts;

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            description = "Only letters given up for this reason, one a line.")
    private String reason;

    @Option(
            names = "--all",
            description = "Also those that were settled, discarded or sent back, one a line.")
    private boolean all;

    @Option(names = "--json", description = "Print JSON lines.")
    private boolean json;

    @Override
    public Integer call() {
        List<FiledLetter> letters;
        try (DeadLetterDesk desk = DeadLetterDesk.of(home.home(), attempts.most())) {
            letters = desk.office().all();
        }
        if (all || reason != null) {
            each(letters.stream().filter(this::isWanted).toList());
        } else {
            groups(LetterGroup.of(letters), underWay(letters));
        }
        return ExitCode.DONE;
    }

    private boolean isWanted(FiledLetter each) {
        return (all || each.isOpen()) && (reason == null || reason.equals(each.letter().reason()));
    }

    private static long underWay(List<FiledLetter> letters) {
        return letters.stream().filter(each -> each.standing() == Standing.SENT_BACK).count();
    }

    private void groups(List<LetterGroup> groups, long underWay) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            JsonLines lines = new JsonLines(out);
            groups.forEach(group -> lines.write(StatusValues.group(group)));
            lines.flush();
            return;
        }
        if (groups.isEmpty()) {
            out.println("No dead letters.");
        } else {
            String row = "%-28s %-16s %6s %9s  %-9s %-9s %-11s %s%n";
            out.printf(
                    row,
                    "Stage",
                    "Reason",
                    "Open",
                    "Given up",
                    "Oldest",
                    "Newest",
                    "Generation",
                    "IDs");
            Instant now = Instant.now();
            for (LetterGroup group : groups) {
                out.printf(
                        row,
                        group.stage(),
                        group.reason(),
                        group.open(),
                        group.givenUp(),
                        Ago.of(group.oldest(), now),
                        Ago.of(group.newest(), now),
                        String.join(",", group.generations()),
                        ids(group.ids()));
            }
        }
        if (underWay > 0) {
            out.println(underWay + " more were sent back and have yet to be read.");
        }
    }

    private static String ids(List<LetterId> ids) {
        String first =
                ids.stream()
                        .limit(IDS_SHOWN)
                        .map(LetterId::toString)
                        .collect(Collectors.joining(" "));
        return ids.size() > IDS_SHOWN ? first + " ..." : first;
    }

    private void each(List<FiledLetter> letters) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            JsonLines lines = new JsonLines(out);
            letters.forEach(each -> lines.write(LetterValues.of(each)));
            lines.flush();
            return;
        }
        Instant now = Instant.now();
        for (FiledLetter each : letters) {
            out.printf(
                    "%-8s %-9s %-28s %-16s %s%n",
                    each.id(),
                    Ago.of(each.letter().at(), now),
                    each.letter().stage(),
                    each.letter().reason(),
                    each.inWords());
            out.println("         " + shortened(each.letter().message()));
        }
        if (letters.isEmpty()) {
            out.println("No such dead letters.");
        }
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "...";
    }
}
