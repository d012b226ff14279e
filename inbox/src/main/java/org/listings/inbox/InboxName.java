package org.listings.inbox;

import java.util.List;
import java.util.Locale;

/** Which names in the inbox are meant to be read. */
public final class InboxName {

    /** What a receipt's name ends with, after the name of its file. */
    public static final String RECEIPT = ".receipt.json";

    private static final List<String> NOT_YET =
            List.of(".part", ".partial", ".tmp", ".crdownload", ".filepart", ".swp", "~");

    private InboxName() {}

    /** False for receipts, hidden files, and what copying and editing programs call unfinished. */
    public static boolean isInput(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !lower.endsWith(RECEIPT)
                && NOT_YET.stream().noneMatch(lower::endsWith);
    }
}
