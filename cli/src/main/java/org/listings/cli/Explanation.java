package org.listings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.listings.ingest.Limits;
import org.listings.ingest.page.Item;
import org.listings.ingest.page.LineRole;
import org.listings.ingest.page.PageProblem;
import org.listings.ingest.page.PageSink;
import org.listings.ingest.page.PageSplitter;
import org.listings.ingest.page.PageSummary;
import org.listings.ingest.page.Role;
import org.listings.ingest.page.UnreadablePage;
import org.listings.ingest.text.FileScan;
import org.listings.ingest.text.Refusal;
import org.listings.ingest.text.RefusedFile;
import org.listings.ingest.text.TextFile;
import picocli.CommandLine.Help.Ansi;

/** Prints every line of a page with what it was taken for and why, coloured on a terminal. */
final class Explanation implements Parse.FileReading {
    // As the splitter counts lines.
    private static final Pattern LINE_END =
            Pattern.compile("\\r\\n|[\\n\\r\\f\\u0085\\u2028\\u2029]");
    private static final Map<Role, String> STYLES = new EnumMap<>(Role.class);

    static {
        STYLES.put(Role.PAGE_TITLE, "bold,magenta");
        STYLES.put(Role.HEADING, "magenta");
        STYLES.put(Role.KICKER, "cyan");
        STYLES.put(Role.CREDIT, "cyan");
        STYLES.put(Role.TITLE, "bold,green");
        STYLES.put(Role.DATE, "yellow");
        STYLES.put(Role.PLACE, "blue");
        STYLES.put(Role.FACT, "blue");
        STYLES.put(Role.SEPARATOR, "faint");
        STYLES.put(Role.NOISE, "faint");
        STYLES.put(Role.BLANK, "faint");
    }

    private final PrintWriter out;
    private final Ansi ansi;
    private final PageSplitter splitter = new PageSplitter();

    Explanation(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    @Override
    public void read(Path file, FileScan scan) throws IOException {
        TextFile text = TextFile.of(file, scan, Limits.USUAL.lineCharacters());
        Notes notes = new Notes();
        PageSummary summary;
        try {
            summary = splitter.split(text::open, notes);
        } catch (UnreadablePage e) {
            throw new RefusedFile(Refusal.of("no-items", e.getMessage(), ""), e);
        }
        out.printf(
                "%s: %d items on %d lines, %s; %s%n",
                file,
                summary.items(),
                summary.lines(),
                scan.encoding().name(),
                summary.structure());
        String[] lines = LINE_END.split(whole(text), -1);
        for (int number = 1; number <= summary.lines(); number++) {
            print(number, lines[number - 1], notes);
        }
    }

    private static String whole(TextFile text) throws IOException {
        StringWriter whole = new StringWriter();
        try (Reader reader = text.open()) {
            reader.transferTo(whole);
        }
        return whole.toString();
    }

    private void print(int number, String line, Notes notes) {
        Item item = notes.items.get(number);
        if (item != null) {
            out.println(
                    styled(
                            "underline",
                            "item "
                                    + item.position()
                                    + ", lines "
                                    + number
                                    + " to "
                                    + item.lastLine()));
        }
        LineRole role = notes.roles.get(number);
        String name =
                role == null ? "?" : role.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String style = role == null ? null : STYLES.get(role.role());
        out.printf(
                "%5d %s %s", number, styled(style, "%-11s".formatted(name)), styled(style, line));
        if (role != null && role.role() != Role.BLANK) {
            out.print(styled("faint", "    (" + role.why() + ")"));
        }
        out.println();
        for (PageProblem problem : notes.problems.getOrDefault(number, List.of())) {
            out.println(
                    styled("red", "      problem     " + problem.code() + ": " + problem.detail()));
        }
    }

    private String styled(String style, String text) {
        if (style == null || !ansi.enabled()) {
            return text;
        }
        return Ansi.Style.on(Ansi.Style.parse(style))
                + text
                + Ansi.Style.off(Ansi.Style.parse(style))
                + Ansi.Style.reset.on();
    }

    /** What the splitter said, by line. */
    private static final class Notes implements PageSink {
        private final Map<Integer, LineRole> roles = new HashMap<>();
        private final Map<Integer, Item> items = new HashMap<>();
        private final Map<Integer, List<PageProblem>> problems = new HashMap<>();

        @Override
        public void pageTitle(String title) {}

        @Override
        public void item(Item item) {
            items.put(item.firstLine(), item);
            item.problems().forEach(this::problem);
        }

        @Override
        public void problem(PageProblem problem) {
            problems.computeIfAbsent(problem.line(), line -> new ArrayList<>()).add(problem);
        }

        @Override
        public void role(LineRole role) {
            roles.put(role.line(), role);
        }
    }
}
