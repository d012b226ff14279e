package org.listings.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listings.enrich.topics.TopicTag;
import org.listings.enrich.topics.TopicTagger;
import org.listings.enrich.topics.vocabulary.VocabularyReader;
import org.listings.kit.BadSetting;

class VocabularyFolderTest {

    @TempDir private Path folder;

    @Test
    void laysAnOperatorsFileOverTheBundledOnes() throws IOException {
        Files.writeString(
                folder.resolve("wages.yaml"), "id: wages\nterms:\n  en:\n    1.0: [zloty]\n");
        TopicTagger tagger = TopicTagger.of(VocabularyReader.read(VocabularyFolder.files(folder)));
        assertThat(tagger.tag("Zloty for nurses", null, "en"))
                .extracting(TopicTag::topic)
                .containsExactlyInAnyOrder("wages", "sectors");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> VocabularyFolder.files(folder.resolve("none")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("LISTINGS_TOPICS");
    }
}
