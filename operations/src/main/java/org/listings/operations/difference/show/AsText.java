package org.listings.operations.difference.show;

import java.util.List;
import java.util.Locale;
import org.listings.operations.difference.Example;
import org.listings.operations.difference.FieldChanges;
import org.listings.operations.difference.KindOfChange;
import org.listings.operations.difference.OnlyIn;
import org.listings.operations.difference.Place;
import org.listings.operations.difference.Report;

/** A report for a terminal: the sums, then what changed most, with a few examples. */
public final class AsText {
    private static final int KINDS = 10;
    private static final int EXAMPLES = 2;
    private static final int ALONE = 5;
    private static final int LONG = 70;
    private static final String MARGIN = " ".repeat(13);

    private final StringBuilder out = new StringBuilder();

    private AsText() {}

    /** The report's text, with a line feed after each line. */
    public static String of(Report report) {
        AsText text = new AsText();
        text.sums(report);
        report.fields().forEach(text::field);
        text.renamed(report);
        text.alone("Only in " + report.before(), report.onlyBefore());
        text.alone("Only in " + report.after(), report.onlyAfter());
        return text.out.toString();
    }

    private void sums(Report report) {
        line("%s -> %s: %s differ", report.before(), report.after(), Words.percent(report));
        line("");
        sum(report.listingsBefore(), "in " + report.before());
        sum(report.listingsAfter(), "in " + report.after());
        sum(report.same(), "the same");
        sum(report.changed(), "changed");
        sum(report.renamed().count(), "renamed (another id at the same place of the same file)");
        sum(report.onlyBefore().count(), "only in " + report.before());
        sum(report.onlyAfter().count(), "only in " + report.after());
        if (!report.renamed().soughtAmongAll()) {
            line("");
            line(Words.notAllPaired());
        }
    }

    private void sum(long count, String what) {
        line("%12s  %s", Words.number(count), what);
    }

    private void field(FieldChanges field) {
        line("");
        line("%s: %s", field.field(), Words.count(field.listings(), "listing"));
        field.kinds().stream().limit(KINDS).forEach(this::kind);
        List<KindOfChange> more =
                field.kinds().subList(Math.min(KINDS, field.kinds().size()), field.kinds().size());
        long changes = more.stream().mapToLong(KindOfChange::count).sum() + field.otherKinds();
        if (changes > 0) {
            line("%12s  in other ways (--html and --json show more)", Words.number(changes));
        }
    }

    private void kind(KindOfChange kind) {
        line("%12s  %s", Words.number(kind.count()), Visible.of(kind.kind()));
        kind.examples().stream().limit(EXAMPLES).forEach(this::example);
    }

    private void example(Example example) {
        String before = value(example.before());
        String after = value(example.after());
        if (before.length() + after.length() <= LONG) {
            line("%s   %s -> %s", MARGIN, before, after);
        } else {
            line("%s - %s", MARGIN, before);
            line("%s + %s", MARGIN, after);
        }
        place(example.listing());
    }

    private static String value(String value) {
        return value == null ? "null" : Visible.of(value);
    }

    private void place(Place place) {
        line("%s     %s  %s", MARGIN, Visible.of(place.fileAndLines()), Visible.of(place.words()));
    }

    private void renamed(Report report) {
        if (report.renamed().count() > 0) {
            line("");
            line("Renamed: %s", Words.count(report.renamed().count(), "listing"));
            report.renamed().examples().stream().limit(ALONE).forEach(this::example);
            more(report.renamed().count());
        }
    }

    private void alone(String title, OnlyIn only) {
        if (only.count() > 0) {
            line("");
            line("%s: %s", title, Words.count(only.count(), "listing"));
            only.examples().stream().limit(ALONE).forEach(this::place);
            more(only.count());
        }
    }

    private void more(long count) {
        if (count > ALONE) {
            line("%s     and %s more", MARGIN, Words.number(count - ALONE));
        }
    }

    private void line(String format, Object... values) {
        out.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
        out.append('\n');
    }
}
