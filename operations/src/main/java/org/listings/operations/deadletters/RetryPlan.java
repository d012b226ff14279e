package org.listings.operations.deadletters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listings.kit.RecordPlace;

/**
 * Which letters go back, and which stay and why. A record that several generations gave up, or that
 * stands in its topic more than once because it was sent back before, goes back once: all
 * generations read the same topic, and merging takes a source that comes twice as one.
 *
 * @param returns what goes back, by the letter whose record is sent
 * @param kept why letters stay, by their id
 */
public record RetryPlan(List<Return> returns, Map<LetterId, String> kept) {

    public RetryPlan {
        returns = List.copyOf(returns);
        kept = Map.copyOf(kept);
    }

    /**
     * One record that goes back.
     *
     * @param letter the letter whose record is sent
     * @param settles every open letter of the same record
     * @param attempt the how manieth time this is
     */
    public record Return(Letter letter, List<LetterId> settles, int attempt) {}

    /**
     * Makes the plan.
     *
     * @param letters all letters
     * @param topics the topics there are
     * @param mostAttempts how often a record may be sent back
     */
    static RetryPlan of(
            Collection<FiledLetter> letters,
            Selection selection,
            Set<String> topics,
            int mostAttempts) {
        Map<RecordPlace, List<Letter>> records = new LinkedHashMap<>();
        for (FiledLetter filed : letters) {
            if (filed.isOpen() && filed.letter().origin() != null) {
                records.computeIfAbsent(filed.letter().origin(), first -> new ArrayList<>())
                        .add(filed.letter());
            }
        }
        List<Return> returns = new ArrayList<>();
        Map<LetterId, String> kept = new LinkedHashMap<>();
        Map<RecordPlace, Boolean> done = new LinkedHashMap<>();
        for (FiledLetter filed : letters) {
            if (!filed.isOpen() || !selection.has(filed)) {
                continue;
            }
            Letter letter = filed.letter();
            if (letter.place() == null) {
                kept.put(letter.id(), "its headers do not say which topic it came from");
                continue;
            }
            List<Letter> same = records.get(letter.origin());
            int attempts = same.stream().mapToInt(Letter::attempts).max().orElseThrow();
            if (!topics.contains(letter.place().topic())) {
                kept.put(letter.id(), "its topic " + letter.place().topic() + " is gone");
            } else if (attempts >= mostAttempts) {
                kept.put(
                        letter.id(),
                        "it was sent back "
                                + (attempts == 1 ? "once" : attempts + " times")
                                + " already");
            } else if (done.putIfAbsent(letter.origin(), true) == null) {
                returns.add(
                        new Return(letter, same.stream().map(Letter::id).toList(), attempts + 1));
            }
        }
        return new RetryPlan(returns, kept);
    }
}
