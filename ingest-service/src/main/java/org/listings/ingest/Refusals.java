package org.listings.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.listings.ingest.text.Refusal;

/** Why files are refused for other reasons than their text. */
final class Refusals {

    /** Of a file that was published and cannot be read again. */
    static final String ARCHIVE_MISSING = "archive-missing";

    private Refusals() {}

    static Refusal link() {
        return Refusal.of(
                "symbolic-link",
                "This is a symbolic link; links are not followed, and it was left where it is.",
                "Remove it and drop the file itself.");
    }

    static Refusal unreadable(IOException trouble) {
        return Refusal.of(
                "unreadable",
                "The file could not be read: " + trouble + ".",
                "Let the user that the service runs as read it (%s), and drop it again."
                        .formatted(System.getProperty("user.name")));
    }

    static Refusal tooLarge(Throwable error) {
        return Refusal.of(
                "item-too-large",
                "One of the file's items is larger than Kafka takes: " + error.getMessage(),
                "Check that the file is a listing page; if it is, split it by hand and drop the"
                        + " parts, or let Kafka's topic take larger messages.");
    }

    static Refusal archiveMissing(Path archived) {
        return Refusal.of(
                ARCHIVE_MISSING,
                "It was published, and the archive does not have it: there is no %s."
                        .formatted(archived),
                "Put the file there, if somebody still has it; its items are read then. Without it,"
                        + " this generation lacks them.");
    }

    static Refusal tooSlow(Duration transactionTimeout) {
        return Refusal.of(
                "too-slow",
                "Publishing the file took longer than its transaction may, %d seconds, and so again."
                        .formatted(transactionTimeout.toSeconds()),
                "Split it by hand and drop the parts, or raise LISTINGS_INGEST_TRANSACTION_TIMEOUT"
                        + " and the brokers' transaction.max.timeout.ms.");
    }
}
