package org.listings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.listings.cli.RunCommand.listings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.listings.cli.quality.Gold;
import org.listings.inbox.Receipt;
import org.listings.stack.Distributions;
import org.listings.stack.LocalStack;
import org.listings.stack.StackListener;
import org.listings.stack.StackOptions;
import org.listings.stack.StackSize;

/**
 * An operator's whole routine, by the commands they use: services run by code with a bug in one of
 * its tables build the live generation, then the code without that bug is put in its place.
 */
@DisabledIfSystemProperty(
        named = "stack",
        matches = "containers",
        disabledReason = "the command runs its stack as processes")
@EnabledIfSystemProperty(
        named = "proofs",
        matches = ".*",
        disabledReason = "takes minutes; run it with -Dproofs")
final class ParserFixIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String MONTHS = "org/listings/dates/words/en.txt";
    private static final String LABELS = "org/listings/ingest/page/words.txt";
    private static final String PAGE =
            """
            Events & meetings

            Seminar on fair recruitment of migrant workers

              Date: 3 May 2021
              Venue: Lomé, Togo

            Training for labour inspectors

              Date: 20 June 2021
              Place: Accra, Ghana

            Round table on forced labour

              Date: 1 July 2021
              Venue: Dakar, Senegal
            """;

    @TempDir Path folder;
    private Home home;
    private Path bug;
    private LocalStack stack;

    @BeforeEach
    void startTheStack() {
        home = new Home(folder.resolve("home"));
        bug = folder.resolve("bug");
        stack =
                LocalStack.start(
                        StackOptions.of(home.folder(), Distributions.fromSystemProperty())
                                .withSize(StackSize.SMALL)
                                .onFreePorts(),
                        StackListener.SILENT);
    }

    @AfterEach
    void stopAll() {
        fixed("down");
        stack.close();
    }

    /** Puts a bug into a table of words: what is right there, and what stands in its place. */
    private void putIn(String table, String right, String wrong) throws IOException {
        Path broken = bug.resolve(table);
        Files.createDirectories(broken.getParent());
        try (InputStream whole = Listings.class.getResourceAsStream("/" + table)) {
            String words = new String(whole.readAllBytes(), UTF_8);
            assertThat(words).contains(right);
            Files.writeString(broken, words.replace(right, wrong));
        }
    }

    /** The command by the code that has the bug, in a process of its own. */
    private RunCommand broken(String... words) throws Exception {
        return CommandProcess.start(folder, home, CommandProcess.classPathAfter(bug), words)
                .await(PATIENCE);
    }

    /** The command by the code as it is. */
    private RunCommand fixed(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        if (!words[0].equals("parse")) {
            all.addAll(List.of("--home", home.folder().toString()));
        }
        return listings(all.toArray(String[]::new));
    }

    private static String done(RunCommand run) {
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        return run.out();
    }

    private static String[] onSamples(String command) throws Exception {
        List<String> words = new ArrayList<>(List.of(command));
        Samples.files().forEach(file -> words.add(file.toString()));
        return words.toArray(String[]::new);
    }

    private static Map<String, ObjectNode> byId(String jsonLines) throws Exception {
        Map<String, ObjectNode> listings = new HashMap<>();
        for (String line : jsonLines.lines().toList()) {
            ObjectNode listing = (ObjectNode) JSON.readTree(line);
            listings.put(listing.get("item_id").asText(), listing);
        }
        return listings;
    }

    /** What is wrong about an export by the sample files' expected listings. */
    private static Map<String, List<String>> wrong(Map<String, ObjectNode> export)
            throws Exception {
        Map<String, JsonNode> documents = new HashMap<>();
        export.values().forEach(document -> documents.put(Gold.name(document), document));
        return Gold.read(Samples.folder().resolve("expected.jsonl"))
                .compare(documents)
                .differences();
    }

    @Test
    void leavesNoWrongDateAndNamesExactlyWhatChanged() throws Exception {
        putIn(MONTHS, "| june jun | july jul |", "| july jul | june jun |");
        done(broken("up", "--http-port=0", "--explore-port=0"));
        done(fixed(onSamples("drop")));
        awaitSearchable(Samples.files());
        assertThat(wrong(byId(done(fixed("export"))))).isNotEmpty();
        Set<String> expected = whatTheFixChanges();

        done(fixed("replay"));
        Path changes = folder.resolve("changes.jsonl");
        JsonNode report =
                JSON.readTree(done(fixed("diff", "g2", "--json", "--changes", changes.toString())));
        done(fixed("promote", "g2"));

        Set<String> changed = new TreeSet<>();
        for (String line : Files.readAllLines(changes)) {
            changed.add(JSON.readTree(line).at("/after/item_id").asText());
        }
        assertThat(changed).isEqualTo(expected);
        assertThat(report.get("changed").asInt()).isEqualTo(expected.size());
        assertThat(report.get("differing").asInt()).isEqualTo(expected.size());
        assertThat(wrong(byId(done(fixed("export"))))).isEmpty();
    }

    /** By the files alone: the listings of which the two versions of the code make other dates. */
    private Set<String> whatTheFixChanges() throws Exception {
        Map<String, ObjectNode> before = byId(done(broken(onSamples("parse"))));
        Map<String, ObjectNode> after = byId(done(fixed(onSamples("parse"))));
        Set<String> ids = new TreeSet<>();
        after.forEach(
                (id, listing) -> {
                    if (!listing.equals(before.get(id))) {
                        ids.add(id);
                    }
                });
        assertThat(ids).isNotEmpty().hasSizeLessThan(after.size());
        return ids;
    }

    @Test
    void splitsTheArchivedFilesAgainForAFixOfTheSplitter() throws Exception {
        putIn(LABELS, "place|venue|location", "place|location");
        Path page = Files.writeString(folder.resolve("page.txt"), PAGE);
        done(broken("up", "--http-port=0", "--explore-port=0"));
        done(fixed("drop", page.toString()));
        awaitSearchable(List.of(page));
        assertThat(places()).containsExactlyInAnyOrder(null, "Accra, Ghana", null);

        done(fixed("replay", "--from", "files"));
        JsonNode report = JSON.readTree(done(fixed("diff", "g2", "--json")));
        assertThat(report.get("changed").asInt()).isEqualTo(2);
        assertThat(report.get("differing").asInt()).isEqualTo(2);
        done(fixed("promote", "g2"));

        assertThat(places())
                .containsExactlyInAnyOrder("Lomé, Togo", "Accra, Ghana", "Dakar, Senegal");
        done(fixed("replay", "--name", "next"));
        assertThat(JSON.readTree(done(fixed("diff", "next", "--json"))).get("differing").asInt())
                .as("what is replayed next is the raw log that the fix has made")
                .isZero();
    }

    private List<String> places() throws Exception {
        return byId(done(fixed("export"))).values().stream()
                .map(listing -> listing.path("place").textValue())
                .toList();
    }

    private void awaitSearchable(List<Path> files) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Path file : files) {
            String name = file.getFileName().toString();
            while (Receipt.of(home.inbox(), name)
                    .filter(r -> r.status().equals("searchable"))
                    .isEmpty()) {
                assertThat(System.nanoTime()).as("%s is searchable", name).isLessThan(deadline);
                Waiting.pause(Duration.ofMillis(500));
            }
        }
    }
}
