package org.listings.operations.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listings.operations.deadletters.Letters.raw;
import static org.listings.operations.deadletters.Letters.rawAgain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.listings.kit.RecordPlace;

class RetryPlanTest {

    private static final Set<String> TOPICS = Set.of("listings.raw");

    @Test
    void sendsEachRecordBackOnce() {
        RetryPlan plan = plan(Selection.all(), raw(17, "g1", 5), raw(18, "g1", 6));

        assertThat(plan.returns()).extracting(RetryPlan.Return::attempt).containsExactly(1, 1);
        assertThat(plan.kept()).isEmpty();
    }

    @Test
    void sendsARecordThatTwoGenerationsGaveUpBackOnceForBoth() {
        RetryPlan plan = plan(Selection.of(Set.of(id(18))), raw(17, "g1", 5), raw(18, "g2", 5));

        assertThat(plan.returns()).hasSize(1);
        assertThat(plan.returns().get(0).settles()).containsExactly(id(17), id(18));
    }

    @Test
    void takesARecordAndWhatWasSentBackOfItForOne() {
        RetryPlan plan =
                plan(
                        Selection.all(),
                        raw(40, "g3", 5),
                        rawAgain(41, "g3", 90, 5, 1, 17),
                        rawAgain(42, "g3", 91, 5, 2, 23));

        assertThat(plan.returns()).hasSize(1);
        assertThat(plan.returns().get(0).attempt()).isEqualTo(3);
    }

    @Test
    void keepsWhatWasSentBackAsOftenAsItMay() {
        RetryPlan plan = plan(Selection.all(), rawAgain(40, "g1", 120, 5, 3, 30));

        assertThat(plan.returns()).isEmpty();
        assertThat(plan.kept()).containsEntry(id(40), "it was sent back 3 times already");
    }

    @Test
    void keepsWhatHasNoTopicToGoBackTo() {
        Letter gone = Letters.letter(1, "g1", new RecordPlace("gone", 0, 1), null, 0, null);
        Letter nowhere = Letters.letter(2, "g1", null, null, 0, null);

        assertThat(plan(Selection.all(), gone, nowhere).kept()).containsOnlyKeys(id(1), id(2));
    }

    @Test
    void takesOnlyWhatIsMeant() {
        assertThat(plan(Selection.because("mapping"), raw(17, "g1", 5)).returns()).isEmpty();
        assertThat(plan(Selection.because("undecodable"), raw(17, "g1", 5)).returns()).hasSize(1);
    }

    private static LetterId id(long offset) {
        return new LetterId(0, offset);
    }

    private static RetryPlan plan(Selection selection, Letter... letters) {
        List<FiledLetter> filed =
                Arrays.stream(letters)
                        .map(
                                letter ->
                                        new FiledLetter(
                                                letter,
                                                letter.attempts() >= 3
                                                        ? Standing.GIVEN_UP
                                                        : Standing.OPEN,
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList();
        return RetryPlan.of(filed, selection, TOPICS, 3);
    }
}
