package org.listings.operations.deadletters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.listings.kit.RecordPlace;
import org.listings.operations.audit.AuditEntry;

/** Finds out what has become of each letter, from the letters, the audit and how far groups are. */
final class Standings {

    static final String RETRY = "dlq-retry";
    static final String DISCARD = "dlq-discard";

    private final Predicate<String> generationIsThere;
    private final Progress progress;
    private final int mostAttempts;
    private final Map<LetterId, AuditEntry> deeds = new HashMap<>();

    /** How far a group has read. */
    interface Progress {
        boolean hasRead(String group, RecordPlace place);
    }

    /**
     * @param mostAttempts how often a record may be sent back
     */
    Standings(
            Collection<AuditEntry> audit,
            Predicate<String> generationIsThere,
            Progress progress,
            int mostAttempts) {
        this.generationIsThere = generationIsThere;
        this.progress = progress;
        this.mostAttempts = mostAttempts;
        for (AuditEntry entry : audit) {
            if (entry.action().equals(RETRY) || entry.action().equals(DISCARD)) {
                LetterId.parse(entry.target()).ifPresent(id -> deeds.put(id, entry));
            }
        }
    }

    /** The letters in the order they came, each with what has become of it. */
    List<FiledLetter> of(Collection<Letter> letters) {
        Map<Return, LetterId> returns = new HashMap<>();
        for (Letter letter : letters) {
            if (letter.retryOf() != null) {
                sentTo(letter.retryOf())
                        .ifPresent(
                                place ->
                                        returns.put(
                                                new Return(place, letter.generation()),
                                                letter.id()));
            }
        }
        List<FiledLetter> filed = new ArrayList<>();
        for (Letter letter : letters) {
            filed.add(file(letter, returns));
        }
        return filed;
    }

    private FiledLetter file(Letter letter, Map<Return, LetterId> returns) {
        Optional<AuditEntry> deed = Optional.ofNullable(deeds.get(letter.id()));
        Optional<LetterId> cameBackAs =
                sentTo(letter.id())
                        .map(place -> returns.get(new Return(place, letter.generation())));
        return new FiledLetter(letter, standing(letter, deed, cameBackAs), deed, cameBackAs);
    }

    private Standing standing(
            Letter letter, Optional<AuditEntry> deed, Optional<LetterId> cameBackAs) {
        if (deed.isPresent() && deed.get().action().equals(DISCARD)) {
            return Standing.DISCARDED;
        }
        if (!letter.generation().isEmpty() && !generationIsThere.test(letter.generation())) {
            return Standing.OBSOLETE;
        }
        if (cameBackAs.isPresent()) {
            return Standing.CAME_BACK;
        }
        if (deed.isPresent()) {
            boolean read =
                    letter.group().isEmpty()
                            || sentTo(letter.id())
                                    .map(place -> progress.hasRead(letter.group(), place))
                                    .orElse(true);
            return read ? Standing.SETTLED : Standing.SENT_BACK;
        }
        return letter.attempts() >= mostAttempts ? Standing.GIVEN_UP : Standing.OPEN;
    }

    private Optional<RecordPlace> sentTo(LetterId id) {
        return Optional.ofNullable(deeds.get(id))
                .filter(entry -> entry.action().equals(RETRY))
                .flatMap(entry -> Sending.placeIn(entry.detail()));
    }

    /**
     * Several letters of one record, each of another generation, go back as one; what comes back is
     * told apart by its generation.
     */
    private record Return(RecordPlace sentTo, String generation) {}
}
