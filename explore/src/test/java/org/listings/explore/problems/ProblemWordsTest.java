package org.listings.explore.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

    @Test
    void hasWordsForEveryDocumentedCode() throws Exception {
        Path docs = Path.of(System.getProperty("listings.repository"), "docs", "problems.md");
        long codes =
                Files.readAllLines(docs).stream()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split("`", -1)[1])
                        .distinct()
                        .count();
        assertThat(ProblemWords.bundled().all()).hasSize((int) codes);
        assertThat(ProblemWords.bundled().all().get("date-inverted"))
                .satisfies(
                        words -> {
                            assertThat(words.means()).contains("ends before it starts");
                            assertThat(words.toDo()).isEqualTo("correct the page");
                        });
    }
}
