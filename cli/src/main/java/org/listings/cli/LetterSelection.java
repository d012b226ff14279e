package org.listings.cli;

import java.util.List;
import java.util.Set;
import org.listings.operations.deadletters.LetterId;
import org.listings.operations.deadletters.Selection;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which dead letters a command is about, said in exactly one way. */
final class LetterSelection {
    @ArgGroup(exclusive = true, multiplicity = "1")
    private Way way;

    private static final class Way {
        @Option(names = "--all", required = true, description = "All that are open.")
        @SuppressWarnings("unused") // picocli sees that it is the one way
        private boolean all;

        @Option(names = "--reason", paramLabel = "REASON", description = "Those of this reason.")
        private String reason;

        @Parameters(
                arity = "1..*",
                paramLabel = "ID",
                converter = LetterIdConverter.class,
                description = "These, such as 0-17.")
        private List<LetterId> ids;
    }

    Selection selection() {
        if (way.reason != null) {
            return Selection.because(way.reason);
        }
        return isByName() ? Selection.of(Set.copyOf(way.ids)) : Selection.all();
    }

    boolean isByName() {
        return way.ids != null;
    }
}
