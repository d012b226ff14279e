package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

/**
 * Searches of {@code seeds/search/queries.tsv}, asked as the Explore page asks them, of titles that
 * were enriched and indexed as the pipeline does it. {@code -Dhits} prints all that each found.
 */
@WithStack
final class SearchQueriesIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_ON_A_PAGE = 100;

    private final HttpClient http = HttpClient.newHttpClient();

    /** A line of the file. */
    private record Expected(String language, String query, String status, String title) {

        static List<Expected> all() throws IOException {
            return Files.readAllLines(Samples.folder().resolve("search/queries.tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(c -> new Expected(c[0], c[1], c[2], c[3]))
                    .toList();
        }

        boolean isRight(boolean isFound) {
            return isFound == (status.equals("found") || status.equals("missed"));
        }

        boolean isKnownToBeWrong() {
            return status.equals("missed") || status.equals("excess");
        }
    }

    @Test
    void findsWhatIsMeantAndNothingThatOnlyLooksAlike(Stack stack) throws Exception {
        List<Expected> all = Expected.all();
        List<String> titles = all.stream().map(Expected::title).distinct().toList();
        List<Expected> wrong = new ArrayList<>();
        Map<String, int[]> figures = new TreeMap<>();
        try (Stand stand = Stand.open(stack)) {
            stand.add(
                    titles.stream()
                            .map(t -> Stand.item("t" + titles.indexOf(t), t).build())
                            .toList());
            Map<String, Set<String>> found = new TreeMap<>();
            for (Expected each : all) {
                if (!found.containsKey(each.query())) {
                    found.put(each.query(), titlesFoundBy(each.query(), stand));
                }
                boolean isRight = each.isRight(found.get(each.query()).contains(each.title()));
                int[] figure = figures.computeIfAbsent(each.language(), l -> new int[2]);
                figure[0] += isRight ? 1 : 0;
                figure[1]++;
                if (!isRight) {
                    wrong.add(each);
                }
            }
            print(all, figures, found);
        }
        assertThat(wrong).isEqualTo(all.stream().filter(Expected::isKnownToBeWrong).toList());
    }

    private Set<String> titlesFoundBy(String query, Stand stand) throws Exception {
        URI address =
                URI.create(
                        stand.url()
                                + "api/listings?size=100&q="
                                + URLEncoder.encode(query, StandardCharsets.UTF_8));
        JsonNode page =
                JSON.readTree(
                        http.send(
                                        HttpRequest.newBuilder(address).build(),
                                        HttpResponse.BodyHandlers.ofString())
                                .body());
        assertThat(page.get("total").asInt()).isLessThanOrEqualTo(MOST_ON_A_PAGE);
        Set<String> titles = new TreeSet<>();
        page.get("listings").forEach(row -> titles.add(row.at("/listing/title").asText()));
        return titles;
    }

    private static void print(
            List<Expected> all, Map<String, int[]> figures, Map<String, Set<String>> found) {
        figures.forEach((l, f) -> System.out.printf("searches: %s %d of %d%n", l, f[0], f[1]));
        if (System.getProperty("hits") != null) {
            found.forEach(
                    (query, titles) -> {
                        System.out.println("query: " + query);
                        titles.forEach(title -> System.out.println("   " + title));
                    });
        }
    }
}
