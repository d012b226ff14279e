package org.listings.operations.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listings.operations.deadletters.Letters.discarded;
import static org.listings.operations.deadletters.Letters.raw;
import static org.listings.operations.deadletters.Letters.rawAgain;
import static org.listings.operations.deadletters.Letters.sent;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listings.operations.audit.AuditEntry;

class StandingsTest {

    private final List<AuditEntry> audit = new ArrayList<>();
    private long read = Long.MAX_VALUE;

    @Test
    void isOpenUntilSomebodyDoesSomething() {
        assertThat(of(raw(17, "g1", 5))).containsExactly(Standing.OPEN);
    }

    @Test
    void isSentBackUntilItsGroupHasReadIt() {
        audit.add(sent(17, 90, 1));
        read = 90;
        assertThat(of(raw(17, "g1", 5))).containsExactly(Standing.SENT_BACK);
        read = 91;
        assertThat(of(raw(17, "g1", 5))).containsExactly(Standing.SETTLED);
    }

    @Test
    void comesBackAsAnotherLetterThatIsOpen() {
        audit.add(sent(17, 90, 1));

        List<FiledLetter> filed = filed(raw(17, "g1", 5), rawAgain(23, "g1", 90, 5, 1, 17));

        assertThat(filed)
                .extracting(FiledLetter::standing)
                .containsExactly(Standing.CAME_BACK, Standing.OPEN);
        assertThat(filed.get(0).inWords()).contains("came here again as 0-23");
        assertThat(filed.get(1).inWords()).isEqualTo("open, sent back once before");
    }

    @Test
    void isGivenUpAfterThreeAttempts() {
        assertThat(of(rawAgain(40, "g1", 120, 5, 3, 30))).containsExactly(Standing.GIVEN_UP);
        assertThat(filed(rawAgain(40, "g1", 120, 5, 3, 30)).get(0).isOpen()).isTrue();
    }

    @Test
    void isDiscardedForAReason() {
        audit.add(discarded(17));

        assertThat(filed(raw(17, "g1", 5)).get(0).inWords())
                .endsWith("by ann at 2026-01-02T03:04:05Z: a test");
    }

    @Test
    void comesBackByGenerationWhenOneRecordWentBackForTwo() {
        audit.add(sent(17, 90, 1));
        audit.add(sent(18, 90, 1));

        assertThat(of(raw(17, "g1", 5), raw(18, "g2", 5), rawAgain(23, "g2", 90, 5, 1, 17)))
                .containsExactly(Standing.SETTLED, Standing.CAME_BACK, Standing.OPEN);
    }

    @Test
    void isObsoleteWhenItsGenerationWasPruned() {
        assertThat(of(raw(17, "pruned", 5))).containsExactly(Standing.OBSOLETE);
    }

    private List<Standing> of(Letter... letters) {
        return filed(letters).stream().map(FiledLetter::standing).toList();
    }

    private List<FiledLetter> filed(Letter... letters) {
        return new Standings(
                        audit,
                        generation -> !generation.equals("pruned"),
                        (group, place) -> place.offset() < read,
                        3)
                .of(List.of(letters));
    }
}
