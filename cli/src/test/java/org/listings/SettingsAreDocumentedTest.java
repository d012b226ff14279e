package org.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be set is told to those who set it. */
class SettingsAreDocumentedTest {

    private static final Path ROOT = Path.of(System.getProperty("listings.repository"));
    private static final Pattern VARIABLE = Pattern.compile("LISTINGS_[A-Z0-9_]+");
    // LISTINGS_KAFKA_<PROPERTY> is any property of Kafka's clients
    private static final String KAFKA = "LISTINGS_KAFKA_";
    // as LISTINGS_OPS_: what several begin with
    private static final String BEGINNING = "_";

    @Test
    void everyVariableInTheCodeStandsInAReadmeOrInDocs() throws IOException {
        Set<String> inCode =
                variables(path -> path.contains("/src/main/java/") && path.endsWith(".java"));
        assertThat(inCode).contains("LISTINGS_HOME", "LISTINGS_ELASTICSEARCH_URL");
        Set<String> documented =
                variables(path -> path.endsWith("/README.md") || path.contains("/docs/"));
        assertThat(inCode)
                .filteredOn(name -> !name.startsWith(KAFKA) && !name.endsWith(BEGINNING))
                .isSubsetOf(documented);
    }

    /** All that are named in files whose paths are wanted. */
    private static Set<String> variables(Predicate<String> wanted) throws IOException {
        Set<String> found = new TreeSet<>();
        Files.walkFileTree(
                ROOT,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        String name = folder.getFileName().toString();
                        boolean isOurs = folder.equals(ROOT) || !name.startsWith(".");
                        return isOurs && !name.equals("target")
                                ? FileVisitResult.CONTINUE
                                : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        String path = file.toString();
                        if (wanted.test(path) && path.matches(".*\\.(md|java)")) {
                            VARIABLE.matcher(Files.readString(file))
                                    .results()
                                    .map(MatchResult::group)
                                    .forEach(found::add);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }
}
