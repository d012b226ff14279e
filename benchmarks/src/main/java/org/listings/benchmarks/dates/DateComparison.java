package org.listings.benchmarks.dates;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.listings.dates.quality.DateQuality;
import org.listings.dates.quality.LabelledLine;

/** Prints a Markdown table of how this project and other libraries read the labelled lines. */
public final class DateComparison {
    private DateComparison() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        // Some contenders talk to standard output.
        System.setOut(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(System.out);
        List<Contender> contenders =
                new ArrayList<>(List.of(new Listings(), new Dateparser(), new Natty()));
        Hawking.ifPresent().ifPresent(contenders::add);
        List<LabelledLine> lines =
                DateQuality.bundled().lines(DateQuality.Half.BOTH).stream()
                        .filter(line -> line.heading() == null)
                        .toList();
        out.println(
                "| reader | right, all "
                        + lines.size()
                        + " lines | right, English | a wrong date | never returned | lines/s |");
        out.println("| --- | --- | --- | --- | --- | --- |");
        for (Contender contender : contenders) {
            Bout bout = new Bout(contender, lines.size());
            bout.judge(lines);
            out.println(row(contender, bout, bout.speed(lines)));
        }
        out.flush();
        System.exit(0);
    }

    private static String row(Contender contender, Bout bout, long speed) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f %% | %.1f %% | %.1f %% | %d | %,d |",
                contender.name(),
                100.0 * bout.right / bout.lines,
                100.0 * bout.englishRight / bout.english,
                100.0 * bout.wrong / bout.lines,
                bout.hangs,
                speed);
    }
}
