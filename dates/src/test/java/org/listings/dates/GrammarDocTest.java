package org.listings.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GrammarDocTest {
    private static final String QUOTE = "// grammar: ";
    private static final Path REPOSITORY = Path.of(System.getProperty("listings.repository"));

    @Test
    void theDocumentAndTheCodeHaveTheSameProductions() throws IOException {
        assertThat(quotedInCode()).isNotEmpty().isEqualTo(writtenDown());
    }

    private static Set<String> quotedInCode() throws IOException {
        Set<String> productions = new TreeSet<>();
        try (Stream<Path> sources =
                Files.list(REPOSITORY.resolve("dates/src/main/java/org/listings/dates"))) {
            for (Path source :
                    (Iterable<Path>)
                            sources.filter(path -> path.toString().endsWith(".java"))::iterator) {
                for (String line : Files.readAllLines(source)) {
                    if (line.strip().startsWith(QUOTE)) {
                        productions.add(line.strip().substring(QUOTE.length()));
                    }
                }
            }
        }
        return productions;
    }

    private static Set<String> writtenDown() throws IOException {
        Set<String> productions = new TreeSet<>();
        boolean inBlock = false;
        for (String line : Files.readAllLines(REPOSITORY.resolve("docs/date-grammar.md"))) {
            if (line.startsWith("```")) {
                inBlock = !inBlock;
            } else if (inBlock) {
                productions.add(line);
            }
        }
        return productions;
    }
}
