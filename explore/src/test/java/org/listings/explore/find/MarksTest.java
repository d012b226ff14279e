package org.listings.explore.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listings.explore.query.SearchText;
import org.listings.search.SearchTerms;

class MarksTest {

    private static final SearchTerms TERMS = SearchTerms.bundled();

    private static Marks of(String search) {
        return new Marks(TERMS, SearchText.read(search));
    }

    private static String shown(List<Marks.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    migrant          | Rights of migrants, at sea     | Rights of [migrants], at sea
                    travail forcé    | Les travaux forcés             | Les [travaux] [forcés]
                    "forced labour"  | On forced labour               | On [forced] [labour]
                    -sea             | Rights at sea                  | Rights at sea
                    topic:wages      | The wages                      | The wages
                    script           | <script>alert(1)</script>      | <[script]>alert(1)</[script]>
                    """)
    void marksTheWordsInWhateverFormTheyStand(String search, String text, String marked) {
        assertThat(shown(of(search).in(text))).isEqualTo(marked);
    }

    @Test
    void leavesNoLetterOut() {
        String text = "Über die Arbeitsmigration – هجرة العمال 🌍 und mehr.";
        assertThat(of("mehr arbeit").in(text).stream().map(Marks.Piece::text))
                .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(text));
    }

    @Test
    void showsTheSurroundingsOfTheFirstHit() {
        String text = "far away ".repeat(100) + "the inspectors came " + "and went ".repeat(100);
        assertThat(shown(of("inspector").snippet(text)))
                .startsWith("… ")
                .contains("[inspectors]")
                .endsWith(" …")
                .hasSizeLessThan(320);
    }

    @Test
    void beginsAtTheBeginningWithoutAHit() {
        assertThat(shown(of("").snippet("word ".repeat(200))))
                .startsWith("word word")
                .endsWith(" …");
    }
}
