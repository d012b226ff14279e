package org.listings.operations.deadletters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The letters that one stage gave up for one reason and that something is left to do with.
 *
 * @param stage the service and its step
 * @param reason the short code
 * @param open how many wait for somebody
 * @param givenUp how many were sent back as often as they may be
 * @param oldest when the first of them was given up
 * @param newest when the last was
 * @param generations which generations miss them
 * @param ids their names, in order
 */
public record LetterGroup(
        String stage,
        String reason,
        int open,
        int givenUp,
        Instant oldest,
        Instant newest,
        SortedSet<String> generations,
        List<LetterId> ids) {

    /** The groups of those letters that are open or given up; largest first. */
    public static List<LetterGroup> of(Collection<FiledLetter> letters) {
        Map<Kind, List<FiledLetter>> kinds = new LinkedHashMap<>();
        for (FiledLetter each : letters) {
            if (each.isOpen()) {
                kinds.computeIfAbsent(Kind.of(each.letter()), first -> new ArrayList<>()).add(each);
            }
        }
        return kinds.entrySet().stream()
                .map(kind -> group(kind.getKey(), kind.getValue()))
                .sorted(
                        Comparator.comparingInt((LetterGroup group) -> -group.ids().size())
                                .thenComparing(LetterGroup::stage)
                                .thenComparing(LetterGroup::reason))
                .toList();
    }

    private static LetterGroup group(Kind kind, List<FiledLetter> letters) {
        int givenUp =
                (int) letters.stream().filter(each -> each.standing() == Standing.GIVEN_UP).count();
        List<Instant> times = letters.stream().map(each -> each.letter().at()).sorted().toList();
        SortedSet<String> generations = new TreeSet<>();
        letters.forEach(each -> generations.add(each.letter().generation()));
        return new LetterGroup(
                kind.stage(),
                kind.reason(),
                letters.size() - givenUp,
                givenUp,
                times.get(0),
                times.get(times.size() - 1),
                generations,
                letters.stream().map(FiledLetter::id).sorted().toList());
    }

    private record Kind(String stage, String reason) {

        static Kind of(Letter letter) {
            return new Kind(letter.stage(), letter.reason());
        }
    }
}
