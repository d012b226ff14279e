package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listings.cli.RunCommand.listingsWithInput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TryTest {
    private static JsonNode first(RunCommand run) throws Exception {
        return new JsonMapper().readTree(run.outLines().get(0));
    }

    @Test
    void readsADateAndSaysWhichRule() throws Exception {
        RunCommand run =
                listingsWithInput("13 - 16 décembre 2021\n", "try", "dates", "--language", "fr");
        assertThat(run.exitCode()).isZero();
        JsonNode found = first(run);
        assertThat(found.get("start_date").asText()).isEqualTo("2021-12-13");
        assertThat(found.get("end_date").asText()).isEqualTo("2021-12-16");
        assertThat(found.get("because").asText()).isNotBlank();
    }

    @Test
    void takesWhatADateLacksFromTheHeading() throws Exception {
        RunCommand run =
                listingsWithInput("13 - 16 December", "try", "dates", "--heading", "December 2021");
        assertThat(first(run).get("start_date").asText()).isEqualTo("2021-12-13");
    }

    @Test
    void answersEveryLineInOrderEmptyOnesToo() {
        RunCommand run = listingsWithInput("14 May 2020\n\nnot a date\n", "try", "dates");
        assertThat(run.outLines()).hasSize(3);
        assertThat(run.outLines().get(1)).contains("date-missing");
        assertThat(run.outLines().get(2)).contains("date-unread");
    }

    @Test
    void tellsTheLanguage() throws Exception {
        RunCommand run =
                listingsWithInput(
                        "Les syndicats demandent une loi sur le travail domestique",
                        "try",
                        "language");
        assertThat(first(run).get("language").asText()).isEqualTo("fr");
    }

    @Test
    void tellsTopicsWithTheWordsThatMatched() throws Exception {
        JsonNode found = first(listingsWithInput("Workshop on forced labour", "try", "topics"));
        assertThat(found.get("topics").get(0).asText()).isEqualTo("forced-labour");
        assertThat(found.get("because").asText()).contains("forced labour");
    }

    @Test
    void tellsTopicsByAnOperatorsFiles(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("wages.yaml"), "id: wages\nterms:\n  en:\n    1.0: [zloty]\n");
        assertThat(Trials.topics("en", folder).of("Zloty for miners").get("topics").toString())
                .contains("wages");
        assertThat(Trials.topics("en", null).of("Zloty for miners").get("topics").toString())
                .doesNotContain("wages");
    }

    @Test
    void saysWhenALanguageIsNoMoreThanLikely() throws Exception {
        JsonNode found =
                first(listingsWithInput("Agenda 2030: incontro a Torino", "try", "language"));
        assertThat(found.get("problems").get(0).get("code").asText()).isEqualTo("language-unsure");
    }

    @Test
    void tellsCountries() throws Exception {
        JsonNode found = first(listingsWithInput("Labour inspectors of Ghana", "try", "places"));
        assertThat(found.get("countries").get(0).asText()).isEqualTo("GH");
    }

    @Test
    void namesThePartsThatCanBeTried() {
        RunCommand run = listingsWithInput("", "try", "colours");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("dates", "language", "topics", "places", "--help");
    }
}
