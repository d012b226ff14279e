package org.listings.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaNormalization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every schema beside all its committed versions in {@code src/history}: old readers must read new
 * records and new readers old ones. {@code mvn -pl schemas -am test -Dschemas.record=true} commits
 * a changed schema as the next version.
 */
class SchemaHistoryTest {

    private static final Path HISTORY = Path.of("src/history");

    static List<Schema> schemas() {
        return SchemaRegistration.schemas();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void staysCompatibleBothWaysWithEveryVersion(Schema current) {
        for (Schema earlier : versions(current)) {
            assertThat(reads(current, earlier))
                    .as("the new %s reads old records", current.getName())
                    .isTrue();
            assertThat(reads(earlier, current))
                    .as("the old %s reads new records", current.getName())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isTheNewestVersionInTheHistory(Schema current) throws IOException {
        List<Schema> versions = versions(current);
        boolean recorded = !versions.isEmpty() && same(current, versions.get(versions.size() - 1));
        if (!recorded && Boolean.getBoolean("schemas.record")) {
            Files.createDirectories(HISTORY);
            Files.writeString(file(current, versions.size() + 1), current.toString(true) + "\n");
            recorded = true;
        }
        assertThat(recorded)
                .as(
                        "%s is in src/history; after a change run this test with"
                                + " -Dschemas.record=true",
                        current.getName())
                .isTrue();
    }

    private static boolean reads(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getType()
                == SchemaCompatibilityType.COMPATIBLE;
    }

    /** Docs may change without a new version; names, types and their order may not. */
    private static boolean same(Schema one, Schema other) {
        return SchemaNormalization.toParsingForm(one)
                .equals(SchemaNormalization.toParsingForm(other));
    }

    private static List<Schema> versions(Schema current) {
        return IntStream.iterate(
                        1, version -> Files.exists(file(current, version)), version -> version + 1)
                .mapToObj(version -> parse(file(current, version)))
                .toList();
    }

    private static Path file(Schema schema, int version) {
        return HISTORY.resolve("%s.v%d.avsc".formatted(schema.getName(), version));
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
