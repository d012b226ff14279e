package org.listings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.listings.inbox.InboxName;
import org.listings.inbox.Receipt;
import org.listings.ingest.text.Sha256;
import org.listings.operations.deadletters.DeadLetterOffice;
import org.listings.operations.deadletters.FiledLetter;
import org.listings.stack.Component;
import org.listings.stack.LocalStack;
import org.listings.stack.StackListener;

/** Tells in words what became of one file. */
final class FileStatus {
    private static final int MOST_PROBLEMS = 10;
    private static final int LEAST_HASH = 8;

    private final Home home;
    private final PrintWriter out;

    FileStatus(Home home, PrintWriter out) {
        this.home = home;
        this.out = out;
    }

    /**
     * Prints it.
     *
     * @param file a name, a path, or a SHA-256 or how it begins
     * @throws CommandFailed when nothing is known of it
     */
    int tell(String file, boolean json) throws IOException {
        if (Path.of(file).getFileName() == null) {
            throw new CommandFailed(ExitCode.USAGE, file + " is no file.");
        }
        Optional<Receipt> receipt = find(file);
        if (receipt.isEmpty()) {
            String name = Path.of(file).getFileName().toString();
            if (InboxName.isInput(name) && Files.exists(home.inbox().resolve(name))) {
                out.println(
                        name
                                + " is in the inbox and has no receipt yet: it is taken when it has"
                                + " stood still for two seconds and the services run.");
                return ExitCode.DONE;
            }
            throw new CommandFailed(
                    ExitCode.FAILED,
                    "Nothing is known of "
                            + file
                            + " in "
                            + home.folder()
                            + ". Was it dropped? ./listings drop FILE");
        }
        if (json) {
            receipt.get().copyTo(out);
            out.println();
        } else {
            print(receipt.get());
        }
        return ExitCode.DONE;
    }

    private Optional<Receipt> find(String file) throws IOException {
        Optional<Receipt> byHash = byHash(file);
        if (byHash.isPresent()) {
            return byHash;
        }
        Path path = Path.of(file);
        Optional<Receipt> byName = Receipt.of(home.inbox(), path.getFileName().toString());
        if (Files.isRegularFile(path)) {
            // the content tells for sure; a name may have been used for several
            String sha256 = Sha256.of(path);
            if (byName.filter(receipt -> receipt.text("sha256").equals(sha256)).isPresent()) {
                return byName;
            }
            return Receipt.at(home.receipts().resolve(sha256 + ".json")).or(() -> byName);
        }
        return byName.or(() -> Receipt.beside(home.failed().resolve(path.getFileName())));
    }

    private Optional<Receipt> byHash(String text) throws IOException {
        if (!text.matches("[0-9a-f]{" + LEAST_HASH + ",64}") || Files.notExists(home.receipts())) {
            return Optional.empty();
        }
        try (var receipts = Files.newDirectoryStream(home.receipts(), text + "*.json")) {
            for (Path receipt : receipts) {
                return Receipt.at(receipt);
            }
        }
        return Optional.empty();
    }

    private void print(Receipt receipt) throws IOException {
        out.println(receipt.file() + " " + inWords(receipt) + ".");
        line("SHA-256", receipt.text("sha256"));
        line(
                "Read as",
                receipt.text("encoding").isEmpty()
                        ? ""
                        : receipt.text("encoding") + because(receipt.text("encoding_told_by")));
        line("Title", receipt.text("page_title"));
        line("Items", receipt.items() == 0 ? "" : String.valueOf(receipt.items()));
        line("Published", receipt.text("published_at"));
        line(
                "Searchable",
                receipt.isSearchable()
                        ? receipt.text("searchable_at") + " in " + receipt.text("searchable_in")
                        : "");
        line("Again", receipt.text("dropped_again_at"));
        line("Why", receipt.reason());
        line("Now in", receipt.text("moved_to"));
        problems(receipt);
        if (receipt.status().equals("published")) {
            missing(receipt.text("sha256"));
        }
    }

    private static String inWords(Receipt receipt) {
        return switch (receipt.status()) {
            case "waiting" -> "waits in the inbox";
            case "published" -> "is published; not all of its items can be found yet";
            case "searchable" -> "is searchable, with all of its items";
            case "failed" -> "failed";
            case "skipped" -> "was skipped";
            default -> "is " + receipt.status();
        };
    }

    private static String because(String toldBy) {
        return toldBy.isEmpty() ? "" : " (" + toldBy + ")";
    }

    private void problems(Receipt receipt) throws IOException {
        for (Receipt.Problem problem : receipt.problems(MOST_PROBLEMS)) {
            line(
                    "Problem",
                    "line %d: %s, %s".formatted(problem.line(), problem.code(), problem.detail()));
        }
        int more = receipt.problems() - MOST_PROBLEMS;
        if (more > 0) {
            line("", "and " + more + " more (--json shows all)");
        }
    }

    /** Not all of its items can be found: those that were given up, or those on their way. */
    private void missing(String sha256) {
        LocalStack stack = Pipeline.stackOf(home, StackListener.SILENT);
        if (!stack.isReady(Component.KAFKA) || !stack.isReady(Component.REGISTRY)) {
            line("Missing", "cannot be told: Kafka does not run. ./listings up");
            return;
        }
        List<FiledLetter> letters;
        try (DeadLetterDesk desk = DeadLetterDesk.of(home, DeadLetterOffice.MOST_ATTEMPTS)) {
            letters =
                    desk.office().all().stream()
                            .filter(each -> each.letter().source() != null)
                            .filter(each -> each.letter().source().sha256().equals(sha256))
                            .filter(each -> !each.cameBackAs().isPresent())
                            .toList();
        }
        for (FiledLetter each : letters.subList(0, Math.min(MOST_PROBLEMS, letters.size()))) {
            line(
                    "Given up",
                    "item %d, %s (%s): %s"
                            .formatted(
                                    each.letter().source().position(),
                                    each.id(),
                                    each.letter().reason(),
                                    each.inWords()));
        }
        if (letters.size() > MOST_PROBLEMS) {
            line("", "and " + (letters.size() - MOST_PROBLEMS) + " more (./listings dlq list)");
        }
        if (letters.isEmpty()) {
            line("Missing", "its items are on their way: ./listings status");
        }
    }

    private void line(String label, String text) {
        if (!text.isEmpty()) {
            out.printf("  %-11s %s%n", label, text);
        }
    }
}
